def name_key(name)
  name.unicode_normalize(:nfc).downcase(:fold)
end

def email_key(email)
  local, at, domain = email.rpartition("@")
  local + at + domain.downcase
end

stored = "Zoë"
typed = "zoe\u0308"
puts "same text: #{stored == typed ? 'yes' : 'no'}"
puts "same name: #{name_key(stored) == name_key(typed) ? 'yes' : 'no'}"

members = ["ana@Example.org", "bo@example.org"].to_h do |email|
  [email_key(email), email]
end
["ana@example.org", "Ana@example.org"].each do |asked|
  puts "#{asked} is #{members.fetch(email_key(asked), 'unknown')}"
end
