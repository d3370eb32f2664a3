class Refused < StandardError; end

class OnLoan < Refused
  def initialize(tool, member)
    super("#{tool} is with #{member}")
  end
end

def lend(loans, tool)
  raise OnLoan.new(tool, loans[tool]) if loans.key?(tool)

  loans.fetch(:limit) # a KeyError where there is none
  "#{tool} is yours"
rescue KeyError => error
  puts "no limit: #{error.message}"
  "#{tool} is yours, without a limit"
ensure
  puts "looked at #{tool}"
end

puts lend({}, "saw")
begin
  lend({ "drill" => "Ana" }, "drill")
rescue Refused => error
  puts "#{error.class}: #{error.message}"
end

attempts = 0
begin
  attempts += 1
  raise IOError, "the disk is busy" if attempts < 3

  puts "written at attempt #{attempts}"
rescue IOError
  retry
end
