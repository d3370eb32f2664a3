require "open3"

File.write("tools.txt", "drill\nladder\nhand drill\n")

def count(word)
  # Several arguments: no shell. -e: a pattern follows; --: no more options.
  words = ["grep", "-c", "-F", "-e", word, "--", "tools.txt"]
  output, = Open3.capture2(*words)
  output.strip
end

["drill", "drill tools.txt; echo INJECTED; true", "-vesaw"].each do |word|
  puts "#{word}: #{count(word)}"
end
