# fails
$stdout.sync = true # print each line at once
puts "drill: due today"
warn "saw: no date recorded"
puts "ladder: overdue"
exit 3
