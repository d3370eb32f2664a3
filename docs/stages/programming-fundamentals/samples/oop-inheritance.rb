class LateFee
  def cents(days)
    50 * days
  end
end

# At most 10.00.
class CappedFee < LateFee
  def cents(days)
    [super, 1000].min
  end
end

# Two days are free.
class GraceFee < LateFee
  def cents(days)
    super([days - 2, 0].max)
  end
end

[LateFee.new, CappedFee.new, GraceFee.new].each do |fee|
  puts "#{fee.class}: #{fee.cents(3)}, #{fee.cents(30)}"
end
