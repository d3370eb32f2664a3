# The smallest time within which this share of all requests was answered.
def percentile(times, percent) = times.sort[(times.size * percent / 100.0).ceil - 1]

times = [100] * 95 + [4000] * 5 # in milliseconds
puts "mean: #{(times.sum / times.size.to_f).round}"
[50, 95, 99].each { |percent| puts "p#{percent}: #{percentile(times, percent)}" }

busy = [100] * 900 # two servers behind one address
slow = [4000] * 100
average = (percentile(busy, 99) + percentile(slow, 99)) / 2
puts "p95 of each: #{percentile(busy, 95)} #{percentile(slow, 95)}"
puts "average of the two p99: #{average} p99 of all: #{percentile(busy + slow, 99)}"

[1, 5, 20, 100].each do |requests|
  chance = ((1 - 0.99**requests) * 100).round
  puts "requests in a page: #{requests}, pages that wait for the slowest 1 %: #{chance} %"
end
