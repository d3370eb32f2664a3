def total_faulty(fees)
  total = 0
  (1...fees.length).each { |i| total += fees[i] }
  total
end

def total_repaired(fees)
  total = 0
  (0...fees.length).each { |i| total += fees[i] }
  total
end

[[], [50], [50, 20, 30]].each do |fees|
  puts "#{fees.length} fees: #{total_faulty(fees)} #{total_repaired(fees)}"
end
