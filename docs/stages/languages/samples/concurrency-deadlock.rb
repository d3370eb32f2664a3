def run(title, wishes, meet)
  locks = { "drill" => Mutex.new, "ladder" => Mutex.new }
  states = {}

  threads = wishes.map do |member, first, second|
    Thread.new do
      locks[first].synchronize do
        states[member] = "holds the #{first}, waits for the #{second}"
        meet.call
        locks[second].synchronize { states[member] = "had both" }
      end
    end
  end
  hanging = threads.reject { |thread| thread.join(0.5) } # nobody should need longer
  puts "#{title}: #{hanging.any? ? "hangs" : "ends"}"
  states.sort.each { |member, state| puts "  #{member} #{state}" }
  hanging.each(&:kill)
end

wishes = [%w[Ana drill ladder], %w[Bo ladder drill]]
arrived = Queue.new
both_hold_one = lambda do
  arrived << true
  sleep 0.001 until arrived.size == 2
end
run("in the order of the wish", wishes, both_hold_one)

by_name = wishes.map { |member, *tools| [member, *tools.sort] }
run("in the order of the names", by_name, -> {})
