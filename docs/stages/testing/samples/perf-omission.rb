# Answers one request at a time in 10 ms, and stands still once for 2 s. Its clock is a number.
class Server
  def initialize
    @free_at = 0
    @stalled = false
  end

  def latency(arrival)
    start = [arrival, @free_at].max
    if start >= 10_000 && !@stalled
      start += 2_000
      @stalled = true
    end
    @free_at = start + 10
    @free_at - arrival
  end
end

# Sends the next request when it is due, but never before the last answer.
def closed(every, up_to)
  server, now, latencies = Server.new, 0, []
  while now < up_to
    latencies << server.latency(now)
    now += [every, latencies.last].max
  end
  latencies
end

# Sends when a request is due, whatever the server does. So do users.
def open_loop(every, up_to)
  server = Server.new
  (0...up_to).step(every).map { |due| server.latency(due) }
end

def percentile(times, percent) = times.sort[(times.size * percent / 100.0).ceil - 1]

{ "closed" => closed(50, 30_000), "open" => open_loop(50, 30_000) }.each do |name, latencies|
  said = [50, 95, 99].map { |percent| "p#{percent} #{percentile(latencies, percent)}" }.join(", ")
  slow = latencies.count { |latency| latency > 100 }
  puts "#{name}: #{latencies.size} requests, #{said}, longest #{latencies.max}, over 100: #{slow}"
end
