# database: postgresql
require "active_record"

ActiveRecord::Base.establish_connection(ENV["DATABASE_URL"])
ActiveRecord::Migration.verbose = false
ActiveRecord::Schema.define do
  create_table(:loans) { |t| t.integer :tool_id, index: { unique: true } }
end

class Loan < ActiveRecord::Base
  validates :tool_id, uniqueness: true
end

ana, bo = Loan.new(tool_id: 1), Loan.new(tool_id: 1) # at the same moment
puts "both valid: #{ana.valid? && bo.valid?}"
ana.save!(validate: false) # each has looked already
begin
  bo.save!(validate: false)
rescue ActiveRecord::RecordNotUnique => error
  puts "#{error.class}: #{error.message}"
end
