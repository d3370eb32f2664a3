# An answer that writes down which fields were read.
class Recorder
  attr_reader :read

  def initialize(fields)
    @fields = fields
    @read = {}
  end

  def [](name)
    @read[name] = @fields.fetch(name).class
    @fields.fetch(name)
  end
end

def door_display(tool) = "#{tool[:name]}: #{tool[:status]}"

def price_list(tool) = "#{tool[:name]} costs #{tool[:deposit] + 2}"

# The consumer's own test, against an example. What it read is the contract.
def record(consumer)
  answer = Recorder.new({ id: 7, name: "drill", status: "free", deposit: 40, note: "" })
  consumer.call(answer)
  answer.read.sort.to_h
end

# The provider's build: who would break?
def verify(answer, contracts)
  contracts.flat_map do |consumer, fields|
    fields.filter_map do |name, type|
      if !answer.key?(name)
        "#{consumer} reads #{name}, which is missing"
      elsif !answer[name].instance_of?(type)
        "#{consumer} reads #{name}, which changed its type"
      end
    end
  end
end

contracts = { "door display" => record(method(:door_display)), "price list" => record(method(:price_list)) }
contracts.each { |consumer, fields| puts "#{consumer} reads: #{fields.keys.join(", ")}" }

today = { id: 7, name: "saw", status: "free", deposit: 25, note: "" }
{
  "as it is" => today,
  "note removed" => today.except(:note),
  "status renamed to state" => today.transform_keys(status: :state),
  "deposit as text" => today.merge(deposit: "25.00"),
}.each do |change, answer|
  broken = verify(answer, contracts)
  puts "#{change}: #{broken.empty? ? "ok" : broken.join("; ")}"
end
