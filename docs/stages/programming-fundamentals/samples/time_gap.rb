ENV["TZ"] = "Europe/Berlin"
puts Time.local(2026, 3, 29, 2, 30)
puts Time.local(2026, 10, 25, 2, 30)
