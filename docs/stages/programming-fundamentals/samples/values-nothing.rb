phones = { "Ana" => "555-0101", "Bo" => nil }

puts "Ana: #{phones['Ana']}"
puts "Bo: #{phones['Bo'] || 'no number'}"
puts "Dev: #{phones.fetch('Dev', 'not a member')}"

length = phones["Bo"]&.length || 0
puts "Bo's number has #{length} characters"
