Tool = Struct.new(:number, :name, :shelf) do
  def moved_to(shelf)
    Tool.new(number, name, shelf).freeze
  end
end

def label(tool)
  "#{tool.number} #{tool.name}, shelf #{tool.shelf}"
end

saw = Tool.new("T-0042", "saw", 3).freeze
moved = saw.moved_to(4)
puts label(saw)
puts label(moved)
puts "moved back: #{moved.moved_to(3) == saw ? 'equal' : 'different'}"
