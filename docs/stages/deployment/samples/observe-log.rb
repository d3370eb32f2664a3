require "json"

ALLOWED = %i[duration_ms query route status tool_id].freeze
TRACEPARENT =
  /\A00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})\z/

# Joins the caller's trace, or begins one if there is none.
def begin_request(request_id, traceparent, new_trace_id)
  found = TRACEPARENT.match(traceparent)
  trace_id, flags = found ? found.captures : [new_trace_id, "01"]
  ids = { request_id: request_id, trace_id: trace_id }
  Thread.current[:request] = { ids: ids, flags: flags } # each thread its own
end

# The header field for a call to another service.
def outgoing(span_id)
  request = Thread.current[:request]
  "00-#{request[:ids][:trace_id]}-#{span_id}-#{request[:flags]}"
end

def log(level, event, **fields)
  line = { time: clock, level: level, event: event }
  line.merge!(fields.select { |name, _| ALLOWED.include?(name) })
  dropped = fields.keys - ALLOWED
  line[:dropped] = dropped unless dropped.empty?
  puts JSON.generate(line.merge(Thread.current[:request][:ids]))
end

def clock
  "2026-11-22T10:00:00Z" # here it stands still
end

# Knows nothing of requests, and its lines have the ids.
def search(query)
  log("info", "tools.searched", query: query)
end

parent = "00-7e3a9d1c5b2f4e6088aa01c4d9f37b52-1f2e3d4c5b6a7988-01"
begin_request("r-1", parent, "5d0c8e61b7f24a39907e16d2c8b3fa44")
search(%(saw\n{"event":"loan.approved"}))
log("info", "request.answered", route: "GET /tools", status: 200, duration_ms: 12)
puts "traceparent: #{outgoing('a1b2c3d4e5f60718')}"

begin_request("r-2", "no such thing", "5d0c8e61b7f24a39907e16d2c8b3fa44")
log("warning", "loan.refused", tool_id: 7, email: "ana@toolshed.example")
