# Late fees, in cents.
module Fees
  def self.late_fee(days)
    [days * 50, 1000].min
  end
end

# only when this file is started itself
puts "3 days late: #{Fees.late_fee(3)}" if __FILE__ == $PROGRAM_NAME
