require "date"

def overdue?(due, today)
  today > due
end

due = Date.new(2026, 11, 20)
[due - 1, due, due + 1].each do |today|
  puts "#{today} #{overdue?(due, today) ? 'overdue' : 'in time'}"
end
