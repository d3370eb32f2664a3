FOLDERS = {
  "toolshed" => ["members.csv", "loans"],
  "loans" => ["2026", "old.csv"],
  "2026" => ["october.csv", "november.csv"]
}

def files_in(name, depth = 0)
  puts "  " * depth + name
  return [name] unless FOLDERS.key?(name) # a file: no further call

  FOLDERS[name].flat_map { |child| files_in(child, depth + 1) }
end

def files_in_loop(name)
  found = []
  waiting = [name] # a stack of its own
  until waiting.empty?
    current = waiting.pop
    if FOLDERS.key?(current)
      waiting.concat(FOLDERS[current])
    else
      found << current
    end
  end
  found
end

by_calls = files_in("toolshed")
by_loop = files_in_loop("toolshed")
puts "calls: #{by_calls.sort.join(', ')}"
puts "loop:  #{by_loop.sort.join(', ')}"
