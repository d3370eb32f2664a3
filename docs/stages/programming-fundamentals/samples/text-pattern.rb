NUMBER = /\AT-[0-9]{4}\z/

GOOD = %w[T-0042 T-0001 T-9999 T-0100 T-1234].freeze
BAD = [
  "", "T-42", "T-00042", "t-0042", "T0042", " T-0042", "T-0042 ",
  "T-0042\n", "T-0042\nT-0043", "T-\uFF10\uFF10\uFF14\uFF12"
].freeze

def number?(text)
  NUMBER.match?(text)
end

puts "accepted: #{GOOD.count { |text| number?(text) }} of #{GOOD.length}"
puts "refused: #{BAD.count { |text| !number?(text) }} of #{BAD.length}"
