# 450 for "4.50". Refuses what is not digits, point, two digits.
def cents(text)
  unless text.match?(/\A[0-9]+\.[0-9]{2}\z/)
    raise ArgumentError, "not an amount: #{text}"
  end

  text.delete(".").to_i
end

def show(amount)
  format("%d.%02d", amount / 100, amount % 100)
end

# Equal parts; the cents left over go to the first ones.
def split(amount, parts)
  each, left = amount.divmod(parts)
  Array.new(parts) { |part| part < left ? each + 1 : each }
end

shares = split(cents("10.00"), 3)
shown = shares.map { |share| show(share) }
puts "#{shown.join(' + ')} = #{show(shares.sum)}"

deposit = cents("0.25")
tenth = (deposit * 10 + 50) / 100 # 10 %, half a cent rounded up
puts "10 % of #{show(deposit)} is #{show(tenth)}"

["4.50", "4,50", "4.505"].each do |text|
  puts "#{text} is #{cents(text)} cents"
rescue ArgumentError => error
  puts error.message
end
