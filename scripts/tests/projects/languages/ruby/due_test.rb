require_relative "due"

[[Time.utc(2026, 1, 31, 12), 28, "2026-02-28"], [Time.utc(2026, 10, 24, 22, 30), 1, "2026-10-26"]].each do |now, days, due|
  raise "#{days} days after #{now} is #{due}, not #{due_on(now, days)}" unless due_on(now, days) == due
end
