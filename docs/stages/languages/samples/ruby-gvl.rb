def seconds
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  yield
  Process.clock_gettime(Process::CLOCK_MONOTONIC) - start
end

def cores_used
  start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
  wall = seconds { yield }
  busy = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start
  busy / wall
end

def four_threads(&work) = Array.new(4) { Thread.new(&work) }.each(&:join)

wait = -> { sleep 0.3 } # as a thread does that waits for a database
compute = -> { 1_500_000.times { |number| number * number } }

waited = seconds { four_threads(&wait) }
cores = cores_used { four_threads(&compute) }
puts "four waits of 0.3 s overlap: #{waited < 1.2}"
puts "four computations use more than one core: #{cores > 1.1}"
