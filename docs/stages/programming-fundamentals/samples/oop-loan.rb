# One tool lent to one member. It can be returned once.
class Loan
  attr_reader :tool, :member

  def initialize(tool, member)
    raise ArgumentError, "a loan needs a member" if member.empty?

    @tool = tool
    @member = member
    @returned_on = nil
  end

  def open?
    @returned_on.nil?
  end

  def give_back(day)
    raise "#{tool}: already returned on #{@returned_on}" unless open?

    @returned_on = day
  end
end

loan = Loan.new("drill", "Ana")
puts "open: #{loan.open? ? 'yes' : 'no'}"
loan.give_back("2026-06-10")
puts "open: #{loan.open? ? 'yes' : 'no'}"
begin
  loan.give_back("2026-06-12")
rescue RuntimeError => error
  puts "refused: #{error.message}"
end
begin
  Loan.new("saw", "")
rescue ArgumentError => error
  puts "refused: #{error.message}"
end
