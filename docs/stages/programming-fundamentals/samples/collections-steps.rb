# A number from 0 to count - 1, computed from the text alone.
def bucket_of(name, count)
  number = 0
  name.each_char do |character|
    number = (number * 31 + character.ord) % 1_000_003
  end
  number % count
end

# How many comparisons a search from the front takes.
def steps_to_find(names, wanted)
  steps = 0
  names.each do |name|
    steps += 1
    break if name == wanted
  end
  steps
end

[1_000, 10_000, 100_000].each do |size|
  names = Array.new(size) { |number| "member-#{number}" }
  buckets = Array.new(size) { [] }
  names.each { |name| buckets[bucket_of(name, size)].push(name) }

  wanted = names.last
  bucket = buckets[bucket_of(wanted, size)]
  puts "#{size} members"
  puts "  list: #{steps_to_find(names, wanted)} comparisons"
  puts "  buckets: #{steps_to_find(bucket, wanted)}"
end
