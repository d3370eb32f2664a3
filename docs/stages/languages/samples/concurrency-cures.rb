MEMBERS = 50
ROUNDS = 10

class Drill
  def initialize
    @holder = nil
  end

  def check_then_act(member)
    return false if @holder

    sleep 0.001 # others run meanwhile
    @holder = member
    true
  end
end

class WithLock < Drill
  def initialize
    super
    @lock = Mutex.new
  end

  def lend(member)
    @lock.synchronize { check_then_act(member) } # one thread at a time
  end
end

class WithAtomicOperation
  def initialize
    @free = Queue.new
    @free << "drill 1"
  end

  def lend(_member)
    @free.pop(true) # check and take in one step; an error if none is left
    true
  rescue ThreadError
    false
  end
end

class WithQueue < Drill
  def initialize
    super
    @desk = Queue.new
    Thread.new do # the only one who touches the drill
      loop do
        member, answer = @desk.pop
        answer << check_then_act(member)
      end
    end
  end

  def lend(member)
    answer = Queue.new
    @desk << [member, answer]
    answer.pop
  end
end

[WithLock, WithAtomicOperation, WithQueue].each do |kind|
  successes = Array.new(ROUNDS) do
    drill = kind.new
    requests = Array.new(MEMBERS) { |member| Thread.new { drill.lend(member) } }
    requests.map(&:value).count(true)
  end
  puts "#{kind}: #{successes}"
end
