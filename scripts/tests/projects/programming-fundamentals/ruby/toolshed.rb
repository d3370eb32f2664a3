# A right solution of "Toolshed in the terminal" in Ruby.
require "json"
require "time"

require_relative "overdue"

FILE = ENV.fetch("TOOLSHED_FILE", "toolshed.json")

class Refused < StandardError
end

def load_state
  return { "tools" => [], "members" => [] } unless File.exist?(FILE)

  JSON.parse(File.read(FILE, encoding: "UTF-8"))
rescue JSON::ParserError, EncodingError
  raise Refused, "#{FILE} is damaged"
end

def save(state)
  File.write("#{FILE}.new", JSON.generate(state))
  File.rename("#{FILE}.new", FILE)
end

def instant(text)
  raise ArgumentError unless text.match?(/\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)\z/)

  Date.iso8601(text[0, 10])
  Time.iso8601(text)
rescue ArgumentError
  raise Refused, "#{text} is not a time such as 2026-03-29T22:01:00Z"
end

def find(things, text)
  found = things[text.to_i - 1] if text.match?(/\A[1-9]\d*\z/)
  found || raise(Refused, "there is no #{text}")
end

def add(state, kind, name)
  raise Refused, "a name must not be blank, nor hold tabs or line breaks" if name.strip.empty? || name.match?(/[[:cntrl:]]/)

  state[kind] << { "name" => name }
  save(state)
  [state[kind].size.to_s]
end

def lend(state, tool_text, member_text, days_text, now)
  tool = find(state["tools"], tool_text)
  member = find(state["members"], member_text)
  days = Integer(days_text, 10, exception: false)
  raise Refused, "a loan takes 1 to 90 days" unless days&.between?(1, 90)
  raise Refused, "the #{tool["name"]} is lent" if tool["due"]

  tool.update("lent_to" => member["name"], "due" => due_on(now, days).to_s)
  save(state)
  [tool["due"]]
end

def take_back(state, text)
  tool = find(state["tools"], text)
  raise Refused, "the #{tool["name"]} is not lent" unless tool["due"]

  tool.delete("lent_to")
  tool.delete("due")
  save(state)
  []
end

def tools(state)
  state["tools"].each.with_index(1).map { |tool, id| [id, tool["name"], tool["lent_to"] || "-", tool["due"] || "-"].join("\t") }
end

def overdue(state, now)
  late = state["tools"].select { |tool| tool["due"] && overdue?(Date.iso8601(tool["due"]), now) }
  late.map { |tool| tool.values_at("due", "name", "lent_to").join("\t") }.sort
end

def run(words, state)
  now = words[-2] == "--at" ? instant(words.pop(2).last) : Time.now
  case words
  in ["add-tool", name] then add(state, "tools", name)
  in ["add-member", name] then add(state, "members", name)
  in ["tools"] then tools(state)
  in ["members"] then state["members"].each.with_index(1).map { |member, id| "#{id}\t#{member["name"]}" }
  in ["lend", tool, member, days] then lend(state, tool, member, days, now)
  in ["return", tool] then take_back(state, tool)
  in ["overdue"] then overdue(state, now)
  else raise Refused, "usage: toolshed add-tool|add-member|tools|members|lend|return|overdue …"
  end
end

begin
  run(ARGV.dup, load_state).each { |line| puts line }
rescue Refused => e
  warn e.message
  exit 1
end
