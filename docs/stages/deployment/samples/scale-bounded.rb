waiting = SizedQueue.new(2) # the limit is the point
started = Queue.new
release = Queue.new
done = []

worker = Thread.new do
  while (job = waiting.pop)
    started << job
    release.pop # stands for slow work; nil as soon as it is closed
    done << job
  end
end

# For a person who waits: refuse at once rather than promise.
offer = lambda do |loan|
  waiting.push(loan, true)
  "202 accepted"
rescue ThreadError # queue full
  "503, Retry-After: 1"
end

puts "loan 1: #{offer.call(1)}"
started.pop # the worker has it, and two places are free
(2..5).each { |loan| puts "loan #{loan}: #{offer.call(loan)}" }
release.close

longest = 0
(6...16).each do |loan|
  waiting.push(loan) # an import can wait: push holds it back
  longest = [longest, waiting.size].max
end
waiting.close
worker.join
puts "done: #{done.join(' ')}"
puts "never more than 2 waiting: #{longest <= 2 ? 'yes' : 'no'}"
