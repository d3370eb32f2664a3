ana = ["drill"]
bo = ana        # a second name for the same array
cleo = ana.dup  # an array of her own
bo << "saw"
puts "ana:  #{ana.join(', ')}"
puts "bo:   #{bo.join(', ')}"
puts "cleo: #{cleo.join(', ')}"

fee = 3
discounted = fee
discounted = discounted - 1
puts "fee: #{fee}"
