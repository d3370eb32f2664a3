class Cache
  attr_reader :entries

  def initialize(clock:, chance:)
    @clock = clock
    @chance = chance
    @entries = {}
  end

  def fetch(key)
    value, expires = @entries[key]
    return value if expires && @clock.call < expires

    value = yield
    lifetime = value.nil? ? 5 : 60 # that something is missing is worth knowing, but not for long
    @entries[key] = [value, @clock.call + lifetime * (0.9 + 0.2 * @chance.call)]
    value
  end

  def delete(key)
    @entries.delete(key)
  end
end

now = 0
seed = 7
# Numbers between 0 and 1, the same in every run; `Kernel#rand` outside of tests.
chance = -> { (seed = seed * 16_807 % 2_147_483_647) / 2_147_483_647.0 }

tools = { 7 => "drill" }
reads = 0
cache = Cache.new(clock: -> { now }, chance: chance)

tool = lambda do |number|
  found = cache.fetch("tool:#{number}") do
    reads += 1
    tools[number]
  end
  found || "none"
end

puts "tool 7 twice: #{tool.(7)}, #{tool.(7)}; database reads: #{reads}"
reads = 0
puts "tool 99 twice: #{tool.(99)}, #{tool.(99)}; database reads: #{reads}"

tools[7] = "hammer drill"
now = 30
puts "renamed, entry kept, at 30 s: #{tool.(7)}"
now = 70
puts "renamed, entry kept, at 70 s: #{tool.(7)}"

tools[7] = "impact drill"
cache.delete("tool:7")
puts "renamed, entry deleted, at 70 s: #{tool.(7)}"

moments = (100...120).map do |number|
  tools[number] = "saw"
  tool.(number)
  cache.entries["tool:#{number}"].last
end
puts "20 tools stored together expire at #{moments.uniq.size} different moments"
