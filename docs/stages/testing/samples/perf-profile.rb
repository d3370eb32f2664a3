TOOLS = ["drill", "saw", "ladder", "hedge trimmer", "pressure washer", "wheelbarrow", "rake"].freeze
SHELF = (10...40).flat_map { |number| TOOLS.map { |name| "#{name} #{number}" } }.freeze
$compared = 0

# How many letters to change, add or remove until the words are equal.
def distance(one, other)
  row = (0..other.size).to_a
  one.each_char.with_index(1) do |letter, i|
    above, row[0] = row[0], i
    other.each_char.with_index(1) do |other_letter, j|
      $compared += 1
      cost = letter == other_letter ? above : 1 + [above, row[j], row[j - 1]].min
      above, row[j] = row[j], cost
    end
  end
  row.last
end

def similar(word) = SHELF.select { |name| distance(word, name) <= 2 }

# Two words whose lengths differ by three cannot be two changes apart.
def similar_lengths_first(word)
  SHELF.select { |name| (name.size - word.size).abs <= 2 && distance(word, name) <= 2 }
end

def page(names) = names.map { |name| "<li>#{name.capitalize}</li>" }.join

def search(word, similar) = page(similar.(word)) + page(SHELF)

# Letters compared for one search: a cost that is the same on every machine.
def work(similar)
  $compared = 0
  search("drlil 17", similar)
  $compared
end

# Ruby tells of each call and return. What passes in between belongs to the innermost method.
own_time = Hash.new(0.0)
stack = []
last = Process.clock_gettime(Process::CLOCK_MONOTONIC)
trace = TracePoint.new(:call, :return) do |event|
  now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  own_time[stack.last] += now - last if stack.any?
  event.event == :call ? stack.push(event.method_id) : stack.pop
  last = now
end
before = method(:similar)
after = method(:similar_lengths_first)
trace.enable { 20.times { search("drlil 17", before) } }
puts "most time in: #{own_time.max_by(&:last).first}"
puts "letters compared, before and after: #{work(before)} #{work(after)}"
puts "the same page: #{search("drlil 17", before) == search("drlil 17", after) ? "yes" : "no"}"
