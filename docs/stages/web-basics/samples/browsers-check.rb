require "uri"

# The faults of a form, by field; nothing in it is believed.
def check(body)
  form = URI.decode_www_form(body).reverse.to_h
  tool = form.fetch("tool", "")
  days = form.fetch("days", "")
  faults = {}
  faults["tool"] = "is missing" if tool.empty?
  if !days.match?(/\A[0-9]+\z/)
    faults["days"] = "must be a whole number"
  elsif !days.to_i.between?(1, 14)
    faults["days"] = "must be from 1 to 14"
  end
  faults
end

bodies = [
  "tool=7&days=3",
  "tool=7&days=9999",
  "tool=7&days=",
  "days=two",
  "%7B%7D",
]
bodies.each do |body|
  faults = check(body).map { |field, fault| "#{field} #{fault}" }
  puts "#{body} -> #{faults.empty? ? "fine" : faults.join("; ")}"
end
