require "set"

class ToolNumber
  attr_reader :text

  def initialize(text)
    @text = text
  end
end

on_label = ToolNumber.new("T-0042")
typed_in = ToolNumber.new("T-0042")
lent = Set[on_label]
puts "equal: #{on_label == typed_in ? 'yes' : 'no'}"
puts "in the set: #{lent.include?(typed_in) ? 'yes' : 'no'}"
