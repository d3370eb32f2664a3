class Loan
  attr_reader :returned_on
end

Loan.new.returned_on = "2026-06-10"
