require "csv"

ROWS = [
  ["number", "name", "note"],
  ["T-0042", 'Saw, 12" "Pro"', "sharpen\nbefore use"]
].freeze

CSV.open("tools.csv", "w:UTF-8", row_sep: "\r\n") do |csv|
  ROWS.each { |row| csv << row }
end

text = File.read("tools.csv", encoding: "UTF-8")
puts text
second = text.lines[1]
puts "split at commas: #{second.split(',').length} fields"

read = CSV.read("tools.csv", encoding: "UTF-8")
puts "by a CSV reader: #{read[1].length} fields"
puts "read back: #{read == ROWS ? 'equal' : 'different'}"
