# The root refers to the first, the first to the second.
ZONES = ["example", "toolshed.example"]
RECORDS = { "toolshed.example" => "198.51.100.20" }
KNOWN = ["root"] # servers that the resolver has heard of
CACHE = {}

def look_up(name, now)
  found, until_then = CACHE[name]
  return "from the cache: #{found}, #{until_then - now} s left" if found && now < until_then

  asked = [KNOWN.last] # begin as near to the name as possible
  ZONES.drop(KNOWN.length - 1).each do |zone|
    KNOWN << zone
    asked << zone
  end
  found = RECORDS.fetch(name, "no such name")
  ttl = RECORDS.key?(name) ? 300 : 60
  CACHE[name] = [found, now + ttl]
  "asked #{asked.join(", ")}: #{found}, keep #{ttl} s"
end

def ask(name, now)
  puts format("%3d %s: %s", now, name, look_up(name, now))
end

ask("toolshed.example", 0)
ask("toolshed.example", 120)
RECORDS["toolshed.example"] = "203.0.113.50"
puts "150 the owner changes the address"
ask("toolshed.example", 200)
ask("toolshed.example", 300)
ask("www.toolshed.example", 310)
RECORDS["www.toolshed.example"] = "203.0.113.50"
puts "320 the owner creates www"
ask("www.toolshed.example", 330)
ask("www.toolshed.example", 370)
