LABELS = {
  "available" => "Borrow",
  "on_loan" => "Join the waiting list"
}.freeze

%w[available on_loan in_repair].each do |received|
  puts "#{received}: #{LABELS.fetch(received, 'Ask at the counter')}"
end
