# Find the member of every loan by searching the list each time.
def nested(loans, members)
  steps = 0
  loans.each do |loan|
    members.each do |member|
      steps += 1
      break if member[:number] == loan[:member]
    end
  end
  steps
end

# Build a map once, then look up.
def with_map(loans, members)
  steps = 0
  by_number = {}
  members.each do |member|
    steps += 1
    by_number[member[:number]] = member
  end
  loans.each do |loan|
    steps += 1
    by_number[loan[:member]]
  end
  steps
end

[500, 1_000, 2_000].each do |size|
  members = Array.new(size) { |number| { number: number } }
  loans = Array.new(size) { |number| { member: number } }
  slow = nested(loans, members)
  fast = with_map(loans, members)
  puts "#{size}: nested #{slow}, map #{fast}"
end
