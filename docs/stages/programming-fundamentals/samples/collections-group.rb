loans = [
  { member: "Ana", tool: "drill", due: "2026-06-08" },
  { member: "Bo", tool: "saw", due: "2026-06-01" },
  { member: "Ana", tool: "ladder", due: "2026-06-01" },
  { member: "Cleo", tool: "rake", due: "2026-06-20" }
]
today = "2026-06-10"

count = loans.map { |loan| loan[:member] }.tally
count.each { |member, number| puts "#{member}: #{number}" }

by_member = loans.group_by { |loan| loan[:member] }
anas = by_member["Ana"].map { |loan| loan[:tool] }
puts "Ana has: #{anas.join(', ')}"

overdue = loans
  .select { |loan| loan[:due] < today }
  .sort_by { |loan| [loan[:due], loan[:member]] }
overdue.each do |loan|
  puts loan.values_at(:due, :member, :tool).join(" ")
end
