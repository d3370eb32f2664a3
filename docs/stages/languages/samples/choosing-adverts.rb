# needs: choosing-adverts.txt
NAMES = {
  "Python" => ["Python"],
  "Node.js" => ["Node.js", "JavaScript", "TypeScript"],
  "Java" => ["Java"],
  "PHP" => ["PHP"],
  "Ruby" => ["Ruby"]
}.freeze

adverts = File.readlines("choosing-adverts.txt", chomp: true)

NAMES.each do |language, names|
  pattern = /\b(#{Regexp.union(names)})\b/
  count = adverts.count { |advert| advert.match?(pattern) }
  puts "#{language}: #{count} of #{adverts.size}"
end

careless = adverts.count { |advert| advert.include?("Java") }
puts "Adverts that contain the text \"Java\": #{careless}"
