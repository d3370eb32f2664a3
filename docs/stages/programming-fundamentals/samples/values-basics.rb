tools = 7
shelves = 2
name = "drill"
is_lent = true
puts "#{tools} tools on #{shelves} shelves"
puts "each: #{tools / shelves}, left over: #{tools % shelves}"
puts "on average: #{tools.fdiv(shelves)}"
puts "#{name} has #{name.length} letters"
puts "lent: #{is_lent}"
tools = tools + 1
puts "after a gift: #{tools}"
