REQUESTS = 100

# A cache whose hot entry has expired, and the database behind it, which answers once all requests have missed.
class Tools
  attr_reader :reads

  def initialize
    @entries = {}
    @reads = @misses = 0
    @counting = Mutex.new
    @all_missed = ConditionVariable.new
    @loading = Mutex.new # one per key, if there are several
  end

  def look_up(key)
    found = @entries[key]
    return found if found

    @counting.synchronize do
      @misses += 1
      @all_missed.broadcast if @misses == REQUESTS
    end
    nil
  end

  def load(key)
    @counting.synchronize do
      @reads += 1
      @all_missed.wait(@counting) while @misses < REQUESTS
    end
    @entries[key] = "drill"
  end

  def unguarded(key)
    look_up(key) || load(key)
  end

  def guarded(key)
    look_up(key) || @loading.synchronize { @entries[key] || load(key) } # the others wait here, and then look again
  end
end

def run(title, method)
  tools = Tools.new
  answers = Array.new(REQUESTS) { Thread.new { tools.public_send(method, "tool:7") } }.map(&:value)
  puts "#{title}: answers: #{answers.size}, database reads: #{tools.reads}"
end

run("without a guard", :unguarded)
run("with a guard", :guarded)
