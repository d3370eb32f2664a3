# A tool library over HTTP, with nothing but Ruby's own library.

require "json"
require "socket"

NAMES = %w[drill ladder saw].freeze
TOOLS = NAMES.each.with_index(1).to_h do |name, id|
  [id.to_s, { id: id, name: name, lent_to: nil }]
end
LOCK = Mutex.new

# A request that gets an error: its status, and why.
class Refused < StandardError
  attr_reader :status, :fields

  def initialize(status, message, fields = {})
    super(message)
    @status = status
    @fields = fields
  end
end

# --8<-- [start:parsing]
# The member's name from a body such as {"member": "Ana"}.
def member_in(body)
  given = JSON.parse(body)
  member = given["member"] if given.is_a?(Hash)
  return member if member.is_a?(String) && !member.strip.empty?

  raise Refused.new(422, "member must be a name")
rescue JSON::ParserError
  raise Refused.new(400, "the body is not JSON")
end
# --8<-- [end:parsing]

def find(id)
  TOOLS.fetch(id) { raise Refused.new(404, "there is no tool #{id}") }
end

# --8<-- [start:lend]
def lend(body, id)
  tool = find(id)
  member = member_in(body)
  LOCK.synchronize do # every request has its thread; one at a time looks and writes
    raise Refused.new(409, "the #{tool[:name]} is lent") if tool[:lent_to]

    tool[:lent_to] = member
    [201, tool.dup]
  end
end
# --8<-- [end:lend]

def take_back(_body, id)
  tool = find(id)
  LOCK.synchronize do
    raise Refused.new(409, "the #{tool[:name]} is not lent") unless tool[:lent_to]

    tool[:lent_to] = nil
    [200, tool.dup]
  end
end

# --8<-- [start:routing]
ROUTES = {
  %r{\A/tools\z} => { "GET" => ->(_body) { [200, { items: TOOLS.values }] } },
  %r{\A/tools/([^/]+)\z} => { "GET" => ->(_body, id) { [200, find(id)] } },
  %r{\A/tools/([^/]+)/loan\z} => { "POST" => method(:lend), "DELETE" => method(:take_back) }
}.freeze

# The status, the value that becomes JSON, and more header fields.
def answer(verb, path, body)
  ROUTES.each do |pattern, verbs|
    next unless (match = pattern.match(path))

    action = verbs[verb]
    return action.call(body, *match.captures) if action

    raise Refused.new(405, "not a place for #{verb}", { "Allow" => verbs.keys.join(", ") })
  end
  raise Refused.new(404, "there is nothing here")
rescue Refused => e
  [e.status, { error: e.message }, e.fields]
end
# --8<-- [end:routing]

# --8<-- [start:serve]
# Ruby's library has no HTTP server, so this reads as much of HTTP as is needed
# here. A real service leaves it to a gem that knows all of it, such as Puma.
def respond(connection)
  verb, target = (connection.gets or return).split
  fields = {}
  while (line = connection.gets.chomp) != ""
    name, value = line.split(":", 2)
    fields[name.downcase] = value.strip
  end
  body = connection.read(fields["content-length"].to_i).to_s.force_encoding("UTF-8").scrub
  status, value, more = answer(verb, target.split("?").first, body)
  content = JSON.generate(value)
  fields = { "Content-Type" => "application/json", "Content-Length" => content.bytesize,
             "Connection" => "close", **more.to_h }
  head = fields.map { |name, text| "#{name}: #{text}\r\n" }.join
  connection.write("HTTP/1.1 #{status} \r\n#{head}\r\n#{content}")
ensure
  connection.close
end

server = TCPServer.new("127.0.0.1", ENV.fetch("PORT", "8000").to_i)
loop { Thread.new(server.accept) { |connection| respond(connection) } }
# --8<-- [end:serve]
