require "socket"

# TCP: the server listens, the client connects.
# Port 0 asks the system for a free one.
listener = TCPServer.new("127.0.0.1", 0)
client = TCPSocket.new("127.0.0.1", listener.addr[1])
connection = listener.accept
same = connection.peeraddr[1] == client.addr[1]
puts "TCP: the server sees the client's own port: #{same}"
["drill\nlad", "der\n"].each { |piece| client.write(piece) }
client.close
stream = connection.read
puts "TCP: received #{stream.bytesize} bytes, lines: #{stream.split.join(", ")}"

# UDP: no connection. Every datagram names its receiver.
receiver = UDPSocket.new
receiver.bind("127.0.0.1", 0)
port = receiver.addr[1]
sender = UDPSocket.new
["drill", "ladder"].each { |piece| sender.send(piece, 0, "127.0.0.1", port) }
[1, 2].each { |number| puts "UDP: datagram #{number} is #{receiver.recv(1024)}" }
receiver.close
sender.send("saw", 0, "127.0.0.1", port)
puts "UDP: sent a third one to nobody, without an error"
