# --8<-- [start:policy]
require "json"
require "webrick"

# Who may do what to which object. What is not here is refused.
RULES = {
  "read loan" => lambda do |who, loan|
    loan[:member] == who[:id] ||
      (who[:role] == "volunteer" && loan[:branch] == who[:branch]) ||
      who[:role] == "admin"
  end,
  "list members" => ->(who, _) { who[:role] == "admin" },
  "read member" => ->(_, _) { true },
  "change member" => ->(who, member) { member[:id] == who[:id] }
}.freeze
MAY_WRITE = %w[name phone].freeze # of a member, field by field
STRANGERS_SEE = %i[id name].freeze

def allowed?(who, action, thing = nil)
  RULES.key?(action) && RULES[action].call(who, thing) == true
end
# --8<-- [end:policy]

MEMBERS = [
  { id: "ana", name: "Ana", phone: "0151", role: "member", branch: "north" },
  { id: "bo", name: "Bo", phone: "0160", role: "member", branch: "south" },
  { id: "cleo", name: "Cleo", phone: "0170", role: "volunteer", branch: "north" },
  { id: "dan", name: "Dan", phone: "0175", role: "admin", branch: "south" }
].to_h { |member| [member[:id], member] }.freeze
LOANS = {
  "1" => { id: 1, tool: "drill", member: "ana", branch: "north" },
  "2" => { id: 2, tool: "saw", member: "bo", branch: "south" }
}.freeze

class Refused < StandardError
  attr_reader :status

  def initialize(status, message)
    super(message)
    @status = status
  end
end

# --8<-- [start:routes]
def read_loan(who, loan_id, _body)
  loan = LOANS[loan_id]
  return loan if loan && allowed?(who, "read loan", loan)

  raise Refused.new(404, "there is no such loan") # both alike
end

def list_members(who, _id, _body)
  raise Refused.new(403, "not allowed") unless allowed?(who, "list members")

  MEMBERS.keys
end

def read_member(who, member_id, _body)
  member = MEMBERS[member_id]
  unless member && allowed?(who, "read member", member)
    raise Refused.new(404, "there is no such member")
  end

  member.equal?(who) ? member : member.slice(*STRANGERS_SEE)
end

def change_member(who, member_id, body)
  member = MEMBERS[member_id]
  unless member && allowed?(who, "change member", member)
    raise Refused.new(404, "there is no such member")
  end

  others = (body.keys - MAY_WRITE).sort
  raise Refused.new(422, "not yours to write: #{others.join(", ")}") if others.any?

  member.merge(body.transform_keys(&:to_sym))
end

def report(who, _id, _body) # somebody forgot to write a rule
  raise Refused.new(403, "not allowed") unless allowed?(who, "read report")

  "all loans of the year"
end
# --8<-- [end:routes]

ROUTES = [
  ["GET", %r{\A/loans/(\w+)\z}, :read_loan],
  ["GET", %r{\A/members()\z}, :list_members],
  ["GET", %r{\A/members/(\w+)\z}, :read_member],
  ["PATCH", %r{\A/members/(\w+)\z}, :change_member],
  ["GET", %r{\A/report()\z}, :report]
].freeze

def answer(request)
  # Stands for a session or a checked token; such a name proves nothing.
  who = MEMBERS[request["Authorization"].to_s.delete_prefix("Demo ")]
  raise Refused.new(401, "sign in first") unless who

  ROUTES.each do |method, pattern, action|
    match = pattern.match(request.path)
    return send(action, who, match[1], JSON.parse(request.body || "{}")) if match && method == request.request_method
  end
  raise Refused.new(404, "there is nothing here")
end

class Api < WEBrick::HTTPServlet::AbstractServlet
  def service(request, response)
    response["Content-Type"] = "application/json"
    response.body = JSON.generate(Object.send(:answer, request))
  rescue Refused => error
    response.status = error.status
    response["WWW-Authenticate"] = "Demo" if error.status == 401
    response.body = JSON.generate({ error: error.message })
  end
end

quiet = { Logger: WEBrick::Log.new(File::NULL), AccessLog: [] }
server = WEBrick::HTTPServer.new(BindAddress: "127.0.0.1", Port: Integer(ENV.fetch("PORT", "8000")), **quiet)
server.mount("/", Api)
%w[TERM INT].each { |signal| trap(signal) { server.shutdown } }
server.start
