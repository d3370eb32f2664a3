# database: postgresql
require "active_record"
require "action_controller"

ActiveRecord::Base.establish_connection(ENV["DATABASE_URL"])
ActiveRecord::Migration.verbose = false
ActiveRecord::Schema.define do
  create_table :members do |t|
    t.string :name, null: false
    t.boolean :admin, null: false, default: false
  end
end

class Member < ActiveRecord::Base; end

submitted = ActionController::Parameters.new(name: "Cleo", admin: true)

begin
  Member.new(submitted)
rescue ActiveModel::ForbiddenAttributesError => error
  puts "#{error.class}: #{error.message}"
end

puts Member.create!(submitted.permit(:name)).to_json(except: :id)
