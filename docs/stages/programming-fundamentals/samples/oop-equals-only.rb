require "set"

class ToolNumber
  attr_reader :text

  def initialize(text)
    @text = text
  end

  def ==(other)
    other.is_a?(ToolNumber) && text == other.text
  end
end

lent = Set[ToolNumber.new("T-0042"), ToolNumber.new("T-0042")]
puts "in the set: #{lent.size}"
