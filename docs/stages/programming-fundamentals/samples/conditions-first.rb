[0, 3, 4].each do |days_late|
  if days_late == 0
    puts "#{days_late} on time"
  elsif days_late <= 3
    puts "#{days_late} late, no fee yet"
  else
    puts "#{days_late} late, fee due"
  end
end
