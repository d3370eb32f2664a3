Tool = Struct.new(:name, :deposit, keyword_init: true) do
  def to_s = "#{name} (#{deposit})"
end

class Waitlist
  def initialize = @names = []

  def <<(name)
    @names << name
    self
  end

  def to_s = @names.join(", ")
end

# Whatever understands << will do. Nobody asks for its class.
def note_borrowers(list)
  list << "Ana" << "Bo"
end

puts note_borrowers(Waitlist.new)
p note_borrowers([])
p note_borrowers(+"") # + makes a text that may change

saw = Tool.new(name: "saw", deposit: 10).freeze
puts saw
puts saw == Tool.new(name: "saw", deposit: 10)

def holder(tool) = { "drill" => "Ana" }[tool]

p holder("drill")&.upcase
p holder("saw")&.upcase # nil: nobody, and no call
p holder("saw") || "on the shelf"

case [holder("drill"), saw]
in [String => member, { name:, deposit: 5.. }]
  puts "#{member} has one, #{name} needs a deposit"
end

begin
  saw.deposit = 0
rescue FrozenError => error
  puts error.message.sub(/:0x\h+/, "")
end
