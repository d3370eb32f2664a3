require "date"

module DueDates
  def lends_for(days, as: :due_on)
    define_method(as) { borrowed_on + days }
    define_method(:"#{as}?") { |day| day == public_send(as) }
  end
end

class Loan
  extend DueDates # its methods become methods of the class itself
  attr_reader :borrowed_on

  def initialize(borrowed_on) = @borrowed_on = borrowed_on

  lends_for 7
end

loan = Loan.new(Date.new(2026, 1, 5))
puts loan.due_on
puts loan.due_on?(Date.new(2026, 1, 12))

p Loan.instance_methods(false).sort
puts loan.method(:due_on).source_location.first(2).join(":")
puts loan.method(:due_on).owner
p Loan.method(:lends_for).owner
