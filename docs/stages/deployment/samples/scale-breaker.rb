require "timeout"

# The call was not made.
class OpenError < StandardError; end

# Closed: calls go through. Open: none does. Half-open: one tries.
class Breaker
  def initialize(failures:, pause:, clock:)
    @failures = failures
    @pause = pause
    @clock = clock
    @lock = Mutex.new
    @failed = 0
    @opened = nil
  end

  def call
    probing = enter
    result = yield
    note(probing, good: true)
    result
  rescue Timeout::Error
    note(probing, good: false)
    raise
  end

  private

  def enter
    @lock.synchronize do
      return false if @opened.nil?
      raise OpenError if @clock.call - @opened < @pause

      @opened = @clock.call # others stay out while one tries
      true
    end
  end

  def note(probing, good:)
    @lock.synchronize do
      # What began before the breaker opened is old news.
      return if @opened && !probing

      @failed = good ? 0 : @failed + 1
      enough = probing || @failed >= @failures
      if good
        @opened = nil
      elsif enough
        @opened = @clock.call
      end
    end
  end
end

now = 0 # seconds; a clock that moves when it is told to
ask_map = lambda do
  if now < 12 # the map service hangs until then
    now += 1 # our timeout
    raise Timeout::Error
  end
  "shed 4"
end

breaker = Breaker.new(failures: 3, pause: 4, clock: -> { now })
12.times do
  before = now
  place = "not known"
  begin
    place = breaker.call(&ask_map)
    how = "asked"
  rescue Timeout::Error
    how = "asked, no answer"
  rescue OpenError
    how = "not asked"
  end
  puts "at #{before} s, after #{now - before} s: drill, place #{place} (#{how})"
  now += 1
end
