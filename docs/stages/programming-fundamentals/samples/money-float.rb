puts "0.1 + 0.2: #{0.1 + 0.2}"
puts "4.35 * 100: #{4.35 * 100}"

as_float = 0.0
as_cents = 0
10.times do
  as_float += 0.10
  as_cents += 10
end
puts "ten times 0.10: #{as_float}"
puts "ten times 10 cents: #{as_cents}"
