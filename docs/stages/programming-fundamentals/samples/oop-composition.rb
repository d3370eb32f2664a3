# A fee of two parts: the days that count, and what is charged.
class LateFee
  def initialize(counted_days, charged)
    @counted_days = counted_days
    @charged = charged
  end

  def cents(days)
    @charged.call(50 * @counted_days.call(days))
  end
end

every_day = ->(days) { days }
two_free = ->(days) { [days - 2, 0].max }
all_of_it = ->(cents) { cents }
at_most_ten = ->(cents) { [cents, 1000].min }

{
  "plain" => LateFee.new(every_day, all_of_it),
  "capped" => LateFee.new(every_day, at_most_ten),
  "grace" => LateFee.new(two_free, all_of_it),
  "both" => LateFee.new(two_free, at_most_ten)
}.each do |name, fee|
  puts "#{name}: #{fee.cents(3)}, #{fee.cents(30)}"
end
