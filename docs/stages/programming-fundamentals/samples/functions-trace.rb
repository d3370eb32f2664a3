def late_fee(days)
  Integer(days, 10) * 50
end

def report(member, days)
  "#{member} owes #{late_fee(days)} cents"
end

days = ARGV.fetch(0, "4")
puts report("Ana", days)
