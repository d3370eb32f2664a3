VERSIONS = {
  "plain" => [
    ->(name) { "#{name};drill" },
    ->(line) { line.split(";", -1).first },
  ],
  "half repaired" => [ # splits at a semicolon that has no backslash before it
    ->(name) { "#{name.gsub(";") { "\\;" }};drill" },
    ->(line) { line.split(/(?<!\\);/, -1).first.gsub("\\;", ";") },
  ],
  "repaired" => [ # the mark itself has to be marked too
    ->(name) { "#{name.gsub("%", "%25").gsub(";", "%3B")};drill" },
    ->(line) { line.split(";", -1).first.gsub("%3B", ";").gsub("%25", "%") },
  ],
}.freeze

# Every name made of five awkward characters, the shortest first.
def names(longest)
  (0..longest).flat_map { |length| ["a", " ", ";", "\\", "%"].repeated_permutation(length).map(&:join) }
end

# The property: what is written is what is read.
def smallest_failure(write, read) = names(4).find { |name| read.(write.(name)) != name }

puts "names tried: #{names(4).size}"
VERSIONS.each do |label, (write, read)|
  failure = smallest_failure(write, read)
  found = failure ? "[#{failure}] came back as [#{read.(write.(failure))}]" : "all came back"
  puts "#{label}: #{found}"
end
