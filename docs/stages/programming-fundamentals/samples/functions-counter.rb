def make_counter
  count = 0
  -> { count += 1 } # the one of make_counter
end

loans = make_counter
members = make_counter
puts "loan #{loans.call}"
puts "loan #{loans.call}"
puts "member #{members.call}"
puts "loan #{loans.call}"
