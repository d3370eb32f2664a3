# Copy a text file line by line; both get closed in any case.
def copy(source, target)
  lines = 0
  File.open(source, "r:UTF-8") do |reading|
    File.open(target, "w:UTF-8") do |writing|
      reading.each_line do |line|
        raise "line #{lines + 1} is empty" if line == "\n"

        writing.write(line)
        lines += 1
      end
    end
  end
  lines
end

File.write("tools.txt", "½-inch drill\n" * 100_000, encoding: "UTF-8")
puts "copied: #{copy('tools.txt', 'copy.txt')}"

File.write("tools.txt", "\n", mode: "a:UTF-8")
begin
  copy("tools.txt", "copy.txt")
rescue RuntimeError => error
  puts "stopped: #{error.message}"
end
