require "time"

require_relative "overdue"

File.readlines("overdue.csv", chomp: true).drop(1).each do |line|
  lent_at, days, now, overdue = line.split(",")
  due = due_on(Time.iso8601(lent_at), days.to_i)
  raise line unless overdue?(due, Time.iso8601(now)) == (overdue == "yes")
end
