# The zone as data: hours ahead of UTC in July, under two rules.
OLD_RULE = "+02:00"
NEW_RULE = "+01:00" # summer time is abolished

wanted = "2027-07-01T10:00" # the clock at the workshop
in_utc = Time.new(2027, 7, 1, 10, 0, 0, OLD_RULE).utc
puts "kept in UTC: #{in_utc.strftime('%Y-%m-%dT%H:%MZ')}"
shown = in_utc.getlocal(NEW_RULE)
puts "shown under the new rule: #{shown.strftime('%H:%M')}"
puts "kept as clock time and zone: #{wanted[11..]} Europe/Berlin"

born = Time.new(1990, 7, 1, 0, 0, 0, OLD_RULE).utc
puts "birthday kept as an instant: #{born.strftime('%Y-%m-%d')}"
puts "birthday kept as a date: 1990-07-01"
