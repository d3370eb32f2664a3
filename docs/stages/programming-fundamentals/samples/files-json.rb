require "date"
require "json"

tool = {
  "number" => "T-0042",
  "name" => 'Saw, 12" "Pro", ½ price',
  "note" => "sharpen\nbefore use",
  "fee_cents" => 450,
  "due" => Date.new(2026, 4, 9).iso8601 # JSON has no dates
}
text = JSON.pretty_generate(tool, indent: " " * 4)
File.write("tool.json", text, encoding: "UTF-8")

text = File.read("tool.json", encoding: "UTF-8")
puts text
read = JSON.parse(text)
puts "read back: #{read == tool ? 'equal' : 'different'}"
puts "due in: #{Date.iso8601(read['due']).year}"
