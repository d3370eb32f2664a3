require "time"

ENV["TZ"] = "Europe/Berlin" # Time knows UTC, fixed offsets and this zone

lent = Time.iso8601("2026-03-10T17:00:00Z").localtime # stored: an instant

day = lent.to_date + 30
days = Time.local(day.year, day.month, day.day, lent.hour, lent.min)
hours = lent + 720 * 60 * 60 # seconds that pass

puts "lent:      #{lent.iso8601}"
puts "30 days:   #{days.iso8601}"
puts "720 hours: #{hours.iso8601}"
puts "to store:  #{days.getutc.iso8601}"
