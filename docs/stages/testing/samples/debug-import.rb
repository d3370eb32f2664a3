require "bigdecimal"

class ImportFailed < StandardError; end

def fee_in(text)
  BigDecimal(text)
rescue ArgumentError
  raise ArgumentError, "fee #{text.inspect} is not an amount"
end

def import_loans(path)
  File.foreach(path, chomp: true).with_index(1).map do |line, number|
    fee_in(line.split(",")[2])
  rescue ArgumentError
    raise ImportFailed, "#{path}, line #{number}"
  end
end

puts "total #{import_loans(ARGV.first).sum.to_s("F")}"
