shared = []
own = []

for day in [1, 2, 3] # for: one variable for the whole loop
  shared << -> { "day #{day}" }
end
[1, 2, 3].each do |each_day| # a block: a new one in every pass
  own << -> { "day #{each_day}" }
end

puts "shared: #{shared.map(&:call).join(', ')}"
puts "own:    #{own.map(&:call).join(', ')}"
