require "set"

class ToolNumber
  def initialize(text)
    @text = text.dup.freeze
  end

  def ==(other)
    other.is_a?(ToolNumber) && text == other.text
  end
  alias eql? == # what Set and Hash ask, after comparing the hashes

  def hash
    text.hash
  end

  protected

  attr_reader :text
end

on_label = ToolNumber.new("T-0042")
typed_in = ToolNumber.new("T-0042")
lent = Set[on_label]
puts "equal: #{on_label == typed_in ? 'yes' : 'no'}"
puts "in the set: #{lent.include?(typed_in) ? 'yes' : 'no'}"
