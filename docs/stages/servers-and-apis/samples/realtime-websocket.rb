require "digest"

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11" # fixed in RFC 6455

def accept(key)
  Digest::SHA1.base64digest(key + GUID)
end

# A short text frame from a client: its bytes are masked.
def decode(frame)
  first, second, *rest = frame.bytes
  length = second & 0x7f
  if first != 0x81 || second & 0x80 == 0 || length > 125
    raise ArgumentError, "not a short masked text"
  end

  mask = rest.shift(4)
  content = rest.first(length).each_with_index
  bytes = content.map { |byte, place| byte ^ mask[place % 4] }
  bytes.pack("C*").force_encoding("UTF-8")
end

# A short text frame from a server: not masked.
def encode(text)
  [0x81, text.bytesize].pack("CC") + text.b
end

puts "Sec-WebSocket-Accept: #{accept("dGhlIHNhbXBsZSBub25jZQ==")}"
puts "from the client: #{decode(["818537fa213d7f9f4d5158"].pack("H*"))}"
puts "to the client: #{encode("Hello").unpack("H2" * 7).join(" ")}"
