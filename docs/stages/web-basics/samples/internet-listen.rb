require "socket"

def ask(address, port)
  Socket.tcp(address, port, connect_timeout: 2).close
  "connected"
rescue SystemCallError => error
  error.class.new.message
end

["127.0.0.1", "0.0.0.0"].each do |own|
  listener = TCPServer.new(own, 0)
  port = listener.addr[1]
  puts "listening on #{own}"
  ["127.0.0.1", "127.0.0.2"].each do |address|
    puts "  asked at #{address}: #{ask(address, port)}"
  end
  begin
    TCPServer.new(own, port)
  rescue SystemCallError => error
    puts "  a second listener: #{error.class.new.message}"
  end
  listener.close
end
