require "date"

# Time: the code is right. A drill that would be due on a Sunday is due on Monday.

def due_on(lent)
  due = lent + 7
  due.sunday? ? due + 1 : due
end

def reads_the_clock(today) = due_on(today) == today + 7

def names_its_days(_today)
  monday, sunday, due = Date.new(2026, 3, 2), Date.new(2026, 3, 1), Date.new(2026, 3, 9)
  due_on(monday) == due && due_on(sunday) == due
end

# Order and shared state: three tests, A, B and C, use one shelf, or each its own.

def in_order(order, fresh)
  shelf = []
  green = true
  order.each_char do |test|
    shelf = [] if fresh
    case test
    when "A" # a new shelf is empty
      green &&= shelf.empty?
    when "B" # a drill can be added
      shelf << "drill"
      green &&= shelf.include?("drill")
    when "C" # a saw that is added and lent is gone
      shelf << "saw"
      shelf.delete("saw")
      green &&= !shelf.include?("saw")
    end
  end
  green
end

# Race: A and B each take a drill, in two steps, or in one that nobody can interrupt.

def interleaved(steps, one_step)
  stock = 2
  read = {}
  steps.each_char do |who|
    if !read.key?(who)
      read[who] = stock
      stock -= 1 if one_step
    elsif !one_step
      stock = read[who] - 1
    end
  end
  stock.zero?
end

# Network: what a server of somebody else may answer, or a stub in its place.

def price_in_euro(answer) = (30 * Float(answer)).round(2)

def asks(answer)
  price_in_euro(answer) == 33.0
rescue ArgumentError
  false
end

def report(cause, conditions, before, after)
  red = conditions.reject(&before)
  still = conditions.reject(&after)
  puts "#{cause}: red in #{red.size} of #{conditions.size}, first #{red.first}; cured: #{still.size}"
end

days = (0...365).map { |number| Date.new(2026, 1, 1) + number }
report("time", days, method(:reads_the_clock), method(:names_its_days))
orders = %w[ABC ACB BAC BCA CAB CBA]
report("order", orders, ->(order) { in_order(order, false) }, ->(order) { in_order(order, true) })
steps = %w[AABB ABAB ABBA BAAB BABA BBAA]
report("race", steps, ->(one) { interleaved(one, false) }, ->(one) { interleaved(one, true) })
answers = ["1.10", "503 Service Unavailable", "timed out"]
report("network", answers, method(:asks), ->(_) { asks("1.10") })
