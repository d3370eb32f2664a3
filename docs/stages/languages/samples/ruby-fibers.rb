tools = Fiber.new do
  puts "asked for the first tool"
  Fiber.yield "saw"
  puts "asked again"
  Fiber.yield "drill"
  nil
end

puts "nothing has run yet"
while (tool = tools.resume)
  puts "got the #{tool}"
end

# Enumerators are fibers when you ask them step by step.
numbers = Enumerator.new do |list|
  number = 0
  loop { list << (number += 1) }
end
p numbers.next, numbers.next, numbers.lazy.select(&:even?).first(3)
