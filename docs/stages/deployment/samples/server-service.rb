require "json"
require "socket"

$stdout.sync = true # each line at once

def log(event)
  puts "{\"event\": #{event.to_json}}" # to standard output
end

def report
  log("report begun")
  sleep 1
  "14 loans"
end

def serve(connection)
  path = connection.gets.to_s.split[1]
  text = case path
         when "/health/live" then "alive" # the process can answer at all
         when "/health/ready" then "ready" # in yours: may it work now?
         when "/report" then report
         end
  status = text ? "200 OK" : "404 Not Found"
  body = "#{text || 'not found'}\n"
  head = "HTTP/1.1 #{status}\r\nContent-Length: #{body.bytesize}\r\nConnection: close"
  connection.write("#{head}\r\n\r\n#{body}")
ensure
  connection.close
end

server = TCPServer.new("127.0.0.1", ENV.fetch("PORT", "8000").to_i)
stopping, stop = IO.pipe
trap("TERM") { stop.write(".") } # a handler should do almost nothing
log("listening")
threads = ThreadGroup.new
until IO.select([server, stopping]).first.include?(stopping)
  threads.add(Thread.new(server.accept) { |connection| serve(connection) })
end
server.close # no new connections
log("stopping")
threads.list.each(&:join) # waits for requests under way
log("stopped")
