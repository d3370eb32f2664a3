# database: postgresql
# insecure: rails-params.rb
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
allowed = submitted.permit! # insecure: allows every column
puts Member.create!(allowed).to_json(except: :id)
