PARTS = [0, 25_000, 50_000, 75_000].map { |start| start...(start + 25_000) }

def prime?(number)
  number >= 2 && (2..Integer.sqrt(number)).none? { |divisor| (number % divisor).zero? }
end

# A process for each worker; each takes every n-th part and sends back its counts.
workers = (ARGV[0] || 2).to_i
pipes = Array.new(workers) do |worker|
  reader, writer = IO.pipe
  fork do
    PARTS.each_with_index do |part, index|
      next unless index % workers == worker

      writer.puts "#{index} #{part.count { |number| prime?(number) }}"
    end
  end
  writer.close
  reader
end

counts = []
pipes.each do |pipe|
  pipe.each_line do |line|
    index, count = line.split.map(&:to_i)
    counts[index] = count
  end
end
Process.waitall
puts "#{counts} #{counts.sum}"
