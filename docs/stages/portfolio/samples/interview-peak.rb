# --8<-- [start:first]
def peak_first(loans)
  most = 0
  loans.each do |day, _| # the number rises only when a loan begins
    out = loans.count { |lent, back| lent <= day && day < back }
    most = [most, out].max
  end
  most
end
# --8<-- [end:first]

def peak_sorted(loans)
  changes = loans.flat_map { |lent, back| [[lent, +1], [back, -1]] }
  out = most = 0
  changes.sort.each do |_, change| # on one day, -1 comes before +1
    out += change
    most = [most, out].max
  end
  most
end

cases = [
  ["no loans", [], 0],
  ["one loan", [[3, 5]], 1],
  ["back on the day that another goes out", [[1, 4], [4, 6]], 1],
  ["one inside another", [[1, 9], [2, 3], [5, 6]], 2],
  ["the same days twice, not in order", [[7, 8], [2, 6], [2, 6]], 2]
]
[method(:peak_first), method(:peak_sorted)].each do |peak|
  failed = cases.reject { |_, loans, expected| peak.call(loans) == expected }
  failed.each do |name, loans, expected|
    puts "#{name}: #{peak.call(loans)}, expected #{expected}"
  end
  puts "#{cases.size - failed.size} of #{cases.size} pass"
end

every_loan = (1..5).to_a.combination(2).to_a
every_three = every_loan.product(every_loan, every_loan)
agree = every_three.count { |loans| peak_first(loans) == peak_sorted(loans) }
puts "#{agree} of #{every_three.size} sets of three loans: both agree"
