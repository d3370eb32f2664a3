A = 1
INTERNET = 1

def question(name)
  # number, "please do it all", one question
  message = [0x1234, 0x0100, 1, 0, 0, 0].pack("n6")
  name.split(".").each { |label| message << [label.length, label].pack("Ca*") }
  message << [0, A, INTERNET].pack("Cn2")
end

def read(answer, asked)
  flags = answer.unpack1("n", offset: 2)
  return "NXDOMAIN, no such name" if flags & 15 == 3

  type, _, ttl, length = answer.unpack("n2Nn", offset: asked.bytesize + 2)
  address = answer.unpack("C#{length}", offset: asked.bytesize + 12).join(".")
  "type #{type}, address #{address}, keep #{ttl} seconds"
end

def bytes(hex) = [hex.delete(" ")].pack("H*")

def hex(bytes) = bytes.unpack1("H*").scan(/../).join(" ")

asked = question("toolshed.example")
puts "header  #{hex(asked.byteslice(0, 12))}"
puts "name    #{hex(asked.byteslice(12..-5))}"
puts "type A  #{hex(asked.byteslice(-4..))}"
rest = asked.byteslice(12..)
record = bytes("c00c 0001 0001 0000012c 0004 c6336414")
found = bytes("1234 8180 0001 0001 0000 0000") + rest + record
puts read(found, asked)
absent = bytes("1234 8183 0001 0000 0000 0000") + rest
puts read(absent, asked)
