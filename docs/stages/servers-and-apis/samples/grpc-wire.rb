require "stringio"

# Seven bits a byte, lowest first; the top bit says that more follow.
def varint(number)
  coded = []
  while number > 0x7f
    coded << (number & 0x7f | 0x80)
    number >>= 7
  end
  [*coded, number].pack("C*")
end

# Field 1 is a number (kind 0), field 2 a text (kind 2).
def loan(id, tool)
  first = varint(1 << 3 | 0) + varint(id)
  first + varint(2 << 3 | 2) + varint(tool.bytesize) + tool.b
end

def number(message)
  value = shift = 0
  loop do
    byte = message.readbyte
    value |= (byte & 0x7f) << shift
    shift += 7
    return value if byte < 0x80
  end
end

# What a program that knows only fields 1 and 2 understands.
def read(bytes)
  message = StringIO.new(bytes)
  id, tool = 0, ""
  until message.eof?
    field, kind = number(message).divmod(8)
    value = number(message)
    value = message.read(value) if kind == 2
    case [field, kind]
    when [1, 0] then id = value
    when [2, 2] then tool = value.force_encoding("UTF-8")
    end
  end
  "id #{id}, tool '#{tool}'"
end

hex = ->(text) { [text].pack("H*") }
drill = loan(150, "drill")
puts "written: #{drill.unpack1("H*").scan(/../).join(" ")}"
puts "read again: #{read(drill)}"
newer = drill + hex["1a0a323032362d31312d3239"]
puts "from a newer program, with a field 3: #{read(newer)}"
puts "field 2 became the member's name: #{read(hex["0896011202426f"])}"
puts "field 2 became a number: #{read(hex["0896011007"])}"
