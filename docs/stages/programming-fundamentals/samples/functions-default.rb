EMPTY = []

def add_shared(tool, basket = EMPTY) # one array for all calls
  basket << tool
end

def add_fresh(tool, basket = []) # worked out in every call
  basket << tool
end

add_shared("drill")
puts "shared: #{add_shared('saw').join(', ')}"
add_fresh("drill")
puts "fresh:  #{add_fresh('saw').join(', ')}"
