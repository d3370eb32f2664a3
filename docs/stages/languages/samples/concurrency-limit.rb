# server: concurrency_slow_server.py
require "net/http"

SERVER = URI(ENV.fetch("BASE_URL"))
ADDRESSES = Array.new(200) { |number| SERVER + "/tools/#{number}" }

def report
  requests, most_at_once = Net::HTTP.get(SERVER + "/report").split.map(&:to_i)
  { requests:, most_at_once: }
end

# Ten threads take addresses from one queue; the block sees each answer.
def fetch_all(waiting)
  workers = Array.new(10) do
    Thread.new do
      while (address = waiting.pop) # nil when the queue is closed and empty
        yield Net::HTTP.get(address)
      end
    end
  end
  workers.each(&:join)
end

def queue_of(addresses)
  queue = Queue.new
  addresses.each { |address| queue << address }
  queue.close
end

answers = Queue.new
fetch_all(queue_of(ADDRESSES)) { |answer| answers << answer }
puts "answers: #{answers.size}, most at once: #{report[:most_at_once]}"

before = report[:requests]
answers = Queue.new
waiting = queue_of(ADDRESSES)
fetch_all(waiting) do |answer|
  answers << answer
  waiting.clear if answers.size >= 30 # drops what waits; what runs ends by itself
end
at_cancel = report[:requests]
sleep 0.3
puts "cancelled before all were asked: #{at_cancel - before < 200 ? "yes" : "no"}"
puts "requests after the cancel: #{report[:requests] - at_cancel}"
