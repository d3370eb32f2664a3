# database: postgresql
# needs: toolshed-rails.rb
require_relative "toolshed-rails"

ActiveRecord::Migration.verbose = false
CreateToolsAndLoans.migrate(:up)
50.times do |number|
  tool = Tool.create!(name: "tool #{number}", deposit: 10)
  Loan.create!(member: "Ana", tool: tool)
end

def queries
  count = 0
  counting = ->(*, sql) { count += 1 unless sql[:name] == "SCHEMA" }
  sent = "sql.active_record"
  ActiveSupport::Notifications.subscribed(counting, sent) { yield }
  count
end

lazy, eager = Loan.all, Loan.includes(:tool)
puts "one by one: #{queries { lazy.map { |loan| loan.tool.name } }}"
puts "includes: #{queries { eager.map { |loan| loan.tool.name } }}"

begin
  Loan.strict_loading.map { |loan| loan.tool.name }
rescue ActiveRecord::StrictLoadingViolationError => error
  puts "#{error.class}: #{error.message}"
end
