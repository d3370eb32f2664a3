# server: apitest_toolshed.py

require "json"
require "net/http"

JSON_TYPE = "application/json"
PROBLEM = "application/problem+json"
BASE = URI(ENV.fetch("BASE_URL"))
$failures = 0

def call(method, path, body: nil, who: nil)
  headers = {}
  headers["Authorization"] = "Bearer token-of-#{who}" if who
  headers["Content-Type"] = JSON_TYPE if body
  request = Net::HTTP.const_get(method.capitalize).new(path, headers)
  request.body = body
  answer = Net::HTTP.start(BASE.host, BASE.port, read_timeout: 10) { |http| http.request(request) }
  [answer, JSON.parse(answer.body)]
end

# All of it is promised: status, media type, fields of the body, a header field.
def rule(name, (answer, body), status, kind, fields, header = nil)
  faults = []
  faults << "status #{answer.code}, expected #{status}" if answer.code.to_i != status
  fields.each { |field, value| faults << "#{field} is not #{value}" if body[field.to_s] != value }
  faults << "media type is not #{kind}" if answer["Content-Type"] != kind
  faults << "no #{header}" if header && !answer.key?(header)
  $failures += 1 if faults.any?
  puts faults.any? ? "FAIL #{name}: #{faults.join("; ")}" : "ok   #{name}"
end

# Each test makes what it needs, so that none depends on another.
def new_drill
  call("POST", "/tools", body: '{"name": "drill", "deposit": 40}', who: "cleo").last["id"]
end

def problem(name) = { type: "https://toolshed.example/problems/#{name}" }

def change(body, who: nil)
  drill = new_drill
  answer = call("PATCH", "/tools/#{drill}", body: body, who: who)
  [answer, call("GET", "/tools/#{drill}", who: "ana")]
end

answer, after = change('{"deposit": 25}', who: "cleo")
rule("a keeper changes the deposit", answer, 200, JSON_TYPE, { deposit: 25 })
rule("  and it stays changed", after, 200, JSON_TYPE, { deposit: 25 })
answer, after = change('{"deposit": 25}')
rule("not signed in", answer, 401, PROBLEM, problem("sign-in"), "WWW-Authenticate")
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 })
answer, after = change('{"deposit": 25}', who: "ana")
rule("a member may not", answer, 403, PROBLEM, problem("not-allowed"))
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 })
answer, after = change('{"deposit": -5}', who: "cleo")
rule("a deposit below zero", answer, 422, PROBLEM, problem("invalid-fields"))
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 })
answer, after = change('{"deposit": ', who: "cleo")
rule("half a body", answer, 400, PROBLEM, problem("not-json"))
answer = call("PATCH", "/tools/999999", body: '{"deposit": 25}', who: "cleo")
rule("a tool that does not exist", answer, 404, PROBLEM, problem("not-found"))
exit $failures.zero?
