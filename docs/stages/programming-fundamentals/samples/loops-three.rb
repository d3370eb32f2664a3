tools = ["drill", "saw", "ladder"]
tools.each.with_index(1) do |tool, number|
  puts "#{number} #{tool}"
end

total = 0
[50, 20, 30].each do |fee|
  total += fee
end
puts "total: #{total}"

answers = ["", "maybe", "yes"] # stands in for a keyboard
answer = answers.shift
until answer == "yes" || answer == "no"
  puts "[#{answer}] is neither yes nor no"
  answer = answers.shift
end
puts "answer: #{answer}"
