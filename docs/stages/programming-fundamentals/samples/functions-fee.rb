# The fee in cents for days_late >= 0 days at rate cents a day.
def late_fee(days_late, rate: 50)
  raise ArgumentError, "must not be negative: #{days_late}" if days_late < 0

  days_late * rate
end

puts late_fee(4)
puts late_fee(4, rate: 25)
begin
  puts late_fee(-1)
rescue ArgumentError => error
  puts "refused: #{error.message}"
end
