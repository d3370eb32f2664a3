# Holds `capacity` tokens and gains `rate` a second. A request takes one.
class TokenBucket
  MONOTONIC = -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }

  def initialize(capacity, rate, clock: MONOTONIC)
    @capacity = capacity
    @rate = rate
    @clock = clock
    @tokens = capacity
    @at = clock.call
  end

  # 0 if the request may go on, else whole seconds until the next token.
  def take
    now = @clock.call
    @tokens = [@capacity, @tokens + (now - @at) * @rate].min
    @at = now
    if @tokens >= 1
      @tokens -= 1
      return 0
    end
    ((1 - @tokens) / @rate).ceil
  end
end

now = 0
clock = -> { now }
buckets = Hash.new { |all, name| all[name] = TokenBucket.new(3, 0.25, clock: clock) }
requests = [
  [0, "Ana"], [0, "Ana"], [0, "Ana"], [0, "Ana"],
  [0, "Bo"], [3, "Ana"], [4, "Ana"], [60, "Ana"]
]
requests.each do |second, client|
  now = second
  wait = buckets[client].take
  puts "#{now} s, #{client}: #{wait.zero? ? '200' : "429, Retry-After: #{wait}"}"
end
