# The fee in cents at rate cents a day; refuses days_late below 0.
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
