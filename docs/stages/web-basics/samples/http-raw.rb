# server: http_toolshed.py

require "socket"
require "uri"

SERVER = URI(ENV.fetch("BASE_URL"))

# Send these lines and an empty one; the text of the answer.
def exchange(*lines)
  TCPSocket.open(SERVER.host, SERVER.port) do |connection|
    connection.write([*lines, ""].map { |line| "#{line}\r\n" }.join)
    connection.read
  end
end

answer = exchange("GET /tools/1 HTTP/1.1", "Host: toolshed.example", "Connection: close")
head, body = answer.split("\r\n\r\n", 2)
status, *headers = head.split("\r\n")
puts "status line: #{status}"
headers.each { |header| puts "header:      #{header}" }
puts "blank line"
puts "body:        #{body.strip}"

answer = exchange("GET /tools/1 HTTP/1.1", "Connection: close")
puts "without Host: #{answer.lines.first.chomp}"
