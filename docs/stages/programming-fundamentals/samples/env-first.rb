puts "Toolshed is open"
puts 3 * 7
puts "A loan of 3 weeks is #{3 * 7} days"
