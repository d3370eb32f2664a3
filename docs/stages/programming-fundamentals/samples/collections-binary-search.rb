# The position of wanted in sorted numbers, or -1, and probes.
def find(numbers, wanted)
  low = 0
  high = numbers.length - 1
  probes = 0
  while low <= high
    middle = (low + high) / 2
    probes += 1
    return [middle, probes] if numbers[middle] == wanted

    if numbers[middle] < wanted
      low = middle + 1
    else
      high = middle - 1
    end
  end
  [-1, probes]
end

CASES = [
  ["no element", [], 7, -1],
  ["one, present", [7], 7, 0],
  ["one, absent", [7], 3, -1],
  ["first", [2, 5, 7, 9], 2, 0],
  ["last", [2, 5, 7, 9], 9, 3],
  ["absent", [2, 5, 7, 9], 6, -1]
].freeze

CASES.each do |name, numbers, wanted, expected|
  position, = find(numbers, wanted)
  raise name if position != expected

  puts "#{name}: #{position}"
end

_, probes = find((0...1_000_000).to_a, 999_999)
puts "a million: #{probes} probes"
