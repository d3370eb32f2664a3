# What a store has: add(tool), and all, which returns the tools.

class MemoryStore
  def initialize
    @tools = []
  end

  def add(tool)
    @tools.push(tool)
  end

  def all
    @tools.dup
  end
end

class FileStore
  def initialize(path)
    @path = path
    File.write(path, "", mode: "a")
  end

  def add(tool)
    File.write(@path, "#{tool}\n", mode: "a")
  end

  def all
    File.readlines(@path, chomp: true)
  end
end

def lend(store, tool)
  return "#{tool} is out" if store.all.include?(tool)

  store.add(tool)
  "#{tool} lent"
end

[MemoryStore.new, FileStore.new("out.txt")].each do |store|
  answers = %w[drill saw drill].map { |tool| lend(store, tool) }
  puts "#{store.class}: #{answers.join(', ')}"
end
