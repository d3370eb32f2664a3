require "uri"

TOOLS = %w[drill ladder].freeze
KNOWN = %w[tool days note].freeze
LOANS = []

def borrow(body)
  # As UTF-8, it would turn other bytes into "\uFFFD".
  pairs = URI.decode_www_form(body, Encoding::BINARY)
  pairs.flatten.each { |text| text.force_encoding(Encoding::UTF_8) }
  unless pairs.flatten.all?(&:valid_encoding?)
    return "400 not a form in UTF-8"
  end

  fields = pairs.to_h
  if fields.size != pairs.size || (fields.keys - KNOWN).any?
    return "422 unknown or repeated field"
  end
  return "422 tool: not one of ours" unless TOOLS.include?(fields["tool"])
  # \A and \z are the ends of the text; ^ and $ are those of a line
  unless fields.fetch("days", "").match?(/\A[0-9]{1,2}\z/)
    return "422 days: one or two digits"
  end
  days = fields["days"].to_i
  return "422 days: from 1 to 14" unless (1..14).cover?(days)
  if fields.fetch("note", "").length > 100
    return "422 note: at most 100 characters"
  end

  LOANS << fields
  "201"
rescue ArgumentError # a broken % sequence
  "400 not a form in UTF-8"
end

[
  "tool=drill&days=3&note=for+Saturday",
  "tool=drill&days=three",
  "tool=drill&days=-1",
  "tool=drill&days=99",
  "tool=drill&days=3%0A",
  "tool=drill&days=%EF%BC%93",
  "tool=chainsaw&days=3",
  "tool=drill&days=3&role=staff",
  "tool=drill&days=3&days=4",
  "tool=drill&days=3&note=%FF"
].each { |body| puts "#{body}: #{borrow(body)}" }
puts "101 letters: #{borrow("tool=drill&days=3&note=#{'a' * 101}")}"
puts "stored: #{LOANS.size}"
