# A right solution of "Toolshed over HTTP, no framework" in Ruby.

require "json"
require "socket"

require_relative "due"

FILE = ENV.fetch("TOOLSHED_FILE", "toolshed.json")
STATE = File.exist?(FILE) ? JSON.parse(File.read(FILE, encoding: "UTF-8")) : { "tools" => [], "members" => [] }
LOCK = Mutex.new

class Refused < StandardError
  attr_reader :status

  def initialize(status, message)
    super(message)
    @status = status
  end
end

def save
  File.write("#{FILE}.new", JSON.generate(STATE))
  File.rename("#{FILE}.new", FILE)
end

def find(kind, id, status)
  STATE[kind].find { |one| one["id"] == id } || raise(Refused.new(status, "there is no #{id} in #{kind}"))
end

def field_in(given, name)
  value = given[name] if given.is_a?(Hash)
  return value if yield value

  raise Refused.new(422, "#{name} must have another value")
end

def name_in(given)
  field_in(given, "name") { |name| name.is_a?(String) && !name.strip.empty? }
end

def add(kind, thing)
  added = { "id" => STATE[kind].size + 1, **thing }
  STATE[kind] << added
  save
  [201, added]
end

def lend(given, id)
  tool = find("tools", id, 404)
  member = field_in(given, "member_id") { |number| number.is_a?(Integer) }
  find("members", member, 422)
  days = field_in(given, "days") { |number| number.is_a?(Integer) && number.between?(1, 90) }
  raise Refused.new(409, "tool #{id} is lent") if tool["lent_to"]

  tool.update("lent_to" => member, "due_on" => due_on(Time.now, days))
  save
  [201, tool]
end

def take_back(_given, id)
  tool = find("tools", id, 404)
  raise Refused.new(409, "tool #{id} is not lent") unless tool["lent_to"]

  tool.update("lent_to" => nil, "due_on" => nil)
  save
  [200, tool]
end

ROUTES = [
  ["GET", %r{\A/tools\z}, ->(_) { [200, { "items" => STATE["tools"] }] }],
  ["POST", %r{\A/tools\z}, ->(given) { add("tools", { "name" => name_in(given), "lent_to" => nil, "due_on" => nil }) }],
  ["POST", %r{\A/members\z}, ->(given) { add("members", { "name" => name_in(given) }) }],
  ["GET", %r{\A/tools/([0-9]+)\z}, ->(_, id) { [200, find("tools", id, 404)] }],
  ["POST", %r{\A/tools/([0-9]+)/loan\z}, method(:lend)],
  ["DELETE", %r{\A/tools/([0-9]+)/loan\z}, method(:take_back)]
].freeze

def answer(method, path, body)
  ROUTES.each do |verb, pattern, action|
    match = pattern.match(path)
    next unless match && verb == method

    given = JSON.parse(body) if method == "POST"
    status, value = LOCK.synchronize { action.call(given, *match.captures.map(&:to_i)) }
    return [status, JSON.generate(value)]
  end
  raise Refused.new(404, "there is nothing here")
rescue Refused => e
  [e.status, JSON.generate("error" => e.message)]
rescue JSON::ParserError
  [400, JSON.generate("error" => "the body is not JSON")]
end

def respond(connection)
  method, target = (connection.gets or return).split
  length = 0
  while (line = connection.gets.chomp) != ""
    length = line[/\d+/].to_i if line.downcase.start_with?("content-length:")
  end
  body = connection.read(length).to_s.force_encoding("UTF-8").scrub
  status, content = answer(method, target.split("?").first, body)
  head = ["HTTP/1.1 #{status} ", "Content-Type: application/json", "Content-Length: #{content.bytesize}", "Connection: close"]
  connection.write("#{head.join("\r\n")}\r\n\r\n#{content}")
ensure
  connection.close
end

server = TCPServer.new("127.0.0.1", ENV.fetch("PORT", "8000").to_i)
loop { Thread.new(server.accept) { |connection| respond(connection) } }
