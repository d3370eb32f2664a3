$computed = 0 # to see the cache at work

def late_fee(days)
  $computed += 1 # imagine something slow here
  [days * 50, 1000].min
end

# The fee in cents for each number of days; equal days once.
def late_fees(all_days)
  answers = {}
  all_days.map do |days|
    answers[days] = late_fee(days) unless answers.key?(days)
    answers[days]
  end
end

[
  [[], []],
  [[3], [150]],
  [[3, 30, 3], [150, 1000, 150]]
].each do |asked, expected|
  $computed = 0
  raise "wrong fees" if late_fees(asked) != expected

  puts "asked #{asked.length}, computed #{$computed}"
end
