ATTEMPTS = 4
BASE = 100 # milliseconds
CAP = 1_000
PASSING = [429, 502, 503, 504].freeze

# A call earns a point, a repeat costs ten: repeats stay near a tenth.
class Budget
  def initialize
    @points = 20
  end

  def earn
    @points += 1
  end

  def spend
    return false if @points < 10

    @points -= 10
    true
  end
end

# A clock that moves when it is told to.
class Clock
  attr_reader :now

  def initialize
    @now = 0
  end

  def sleep(milliseconds)
    @now += milliseconds
  end
end

def call(clock:, random:, budget:, repeatable: true, deadline: 2_000)
  budget.earn
  ATTEMPTS.times do |attempt|
    status = yield deadline - clock.now
    return status unless PASSING.include?(status) && repeatable
    return status if attempt == ATTEMPTS - 1

    wait = (random.call * [CAP, BASE * 2**attempt].min).to_i
    return status if clock.now + wait >= deadline || !budget.spend

    clock.sleep(wait)
  end
end

def show(title, answers, **options)
  clock = Clock.new
  numbers = [0.5, 0.75, 0.25]
  puts title
  tools = { clock: clock, random: -> { numbers.shift }, budget: Budget.new }
  call(**tools, **options) do |left|
    answers.shift.tap do |status|
      puts "  at #{clock.now} ms, #{left} ms left: #{status}"
      clock.sleep([200, left].min)
    end
  end
end

show("GET, the third attempt succeeds", [503, 503, 200])
show("POST without a key", [503, 503, 200], repeatable: false)
show("GET with a mistake in it", [400, 400, 400])
show("GET, deadline after 700 ms", [503, 503, 503], deadline: 700)

sent = 0
budget = Budget.new
100.times do
  call(clock: Clock.new, random: -> { 0.5 }, budget: budget) do
    sent += 1
    503
  end
end
puts "100 calls while everything fails: #{sent} requests"
