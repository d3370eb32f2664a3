[nil, 0, 50].each do |fee|
  if fee.nil? # 0 counts as true in Ruby, false does not
    puts "not decided"
  else
    puts "#{fee} cents"
  end
end
