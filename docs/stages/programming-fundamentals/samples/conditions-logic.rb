puts "lent   broken  long   short"
[false, true].each do |lent|
  [false, true].each do |broken|
    long = !(lent || broken)
    short = !lent && !broken
    row = [lent, broken, long, short]
    puts row.map { |value| value.to_s.ljust(5) }.join("  ")
  end
end

fees = { "Ana" => 0, "Bo" => 700 }
["Ana", "Bo", "Dev"].each do |name|
  fee = fees[name]
  may_borrow = !fee.nil? && fee < 500
  puts "#{name} #{may_borrow ? 'may borrow' : 'may not borrow'}"
end
