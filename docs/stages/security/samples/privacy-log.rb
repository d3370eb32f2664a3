require "json"

ACCOUNTS = {
  "ana@toolshed.example" => 7, "bo@toolshed.example" => 8
}.freeze
ALERT_AT = { # event, outcome => how many of one account
  ["sign-in", "refused"] => 3,
  ["access", "refused"] => 2,
  ["role change", "done"] => 1
}.freeze
KNOWN = [*ALERT_AT.keys, ["sign-in", "done"]].freeze
LOG = []
COUNTS = Hash.new(0)

# Takes words from a list and a number, never what was typed.
def record(minute, event, account, outcome)
  kind = [event, outcome]
  raise ArgumentError, "unknown event" unless KNOWN.include?(kind)

  time = format("2026-01-05T10:%02d:00Z", minute)
  LOG << JSON.generate({ time:, event:, account:, outcome: })
  count = COUNTS[[kind, account]] += 1
  return unless count == ALERT_AT[kind]

  puts "alert: #{event} #{outcome}, account #{account}"
end

def sign_in(minute, email, _password)
  record(minute, "sign-in", ACCOUNTS.fetch(email, 0), "refused")
end

3.times do |minute|
  sign_in(minute, "ana@toolshed.example", "correct horse battery")
end
sign_in(3, "bo\nINFO role change: bo is now staff", "x")
record(4, "access", 8, "refused")
record(5, "access", 8, "refused")
record(6, "role change", 8, "done")

text = LOG.join("\n")
puts text
bad = %w[ana@ battery staff].select { |word| text.include?(word) }
found = bad.empty? ? "nothing" : bad.join(" ")
puts "#{text.lines.size} lines for 7 events, found: #{found}"
