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

def names(loans) = loans.map { |loan| loan.tool.name }

Loan.strict_loading_by_default = false # as it was before the setting
puts "one by one: #{queries { names(Loan.all) }}"

Loan.strict_loading_by_default = true
puts "includes: #{queries { names(Loan.includes(:tool)) }}"
begin
  names(Loan.all)
rescue ActiveRecord::StrictLoadingViolationError => error
  puts "#{error.class}: #{error.message}"
end
