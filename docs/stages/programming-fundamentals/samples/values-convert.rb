def to_number(text)
  Integer(text, 10)
end

["12", "-3", "2,5", "12abc", " 7 ", ""].each do |text|
  puts "[#{text}] is #{to_number(text)}"
rescue ArgumentError
  puts "[#{text}] is not a whole number"
end
