Tool = Struct.new(:name, :kind, :deposit)

module Labelled
  def label = "#{self.class.name.downcase} with #{count} tools"
end

class Shed
  include Enumerable # map, sort_by and the rest, all made from each
  include Labelled

  def initialize(*tools) = @tools = tools

  def each(&block)
    return enum_for(:each) unless block

    @tools.each(&block)
    self
  end
end

shed = Shed.new(
  Tool.new("saw", :hand, 10),
  Tool.new("drill", :power, 30),
  Tool.new("rake", :garden, 5),
)

puts shed.label
puts shed.map(&:name).join(", ")
puts shed.sort_by(&:deposit).first.name
puts shed.reject { |tool| tool.kind == :power }.map(&:name).join(", ")
p shed.sum(&:deposit)
p shed.each.with_index(1).map { |tool, number| "#{number} #{tool.name}" }
p Shed.ancestors.take(3)

# A block that runs something before and after: files are opened this way.
def with_lock(name)
  puts "lock #{name}"
  yield name
ensure
  puts "unlock #{name}"
end

length = with_lock("drill") { |name| name.length }
p length
