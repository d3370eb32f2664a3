STAFF_SERVICE_UP = false

def staff?(member)
  raise "roles cannot be read" unless STAFF_SERVICE_UP

  member == "Cleo"
end

RULES = {
  "return" => ->(member, loan) { loan[:member] == member },
  "waive fee" => ->(member, _loan) { staff?(member) }
}.freeze

def status(action, member, loan)
  allowed = false # stays so unless a rule says otherwise
  begin
    allowed = RULES[action].call(member, loan) if RULES.key?(action)
  rescue StandardError => error
    puts "log: #{action} by #{member}: #{error.message}"
  end
  allowed == true ? 200 : 403
end

loan = { id: 8, member: "Ana" }
attempts = [
  ["return", "Ana", 200],
  ["return", "Bo", 403],
  ["waive fee", "Bo", 403], # the check cannot run
  ["export", "Bo", 403] # nobody wrote a rule
]
holes = attempts.count do |action, member, wanted|
  got = status(action, member, loan)
  verdict = got == wanted ? "ok" : "HOLE, wanted #{wanted}"
  puts "#{action} by #{member}: #{got} #{verdict}"
  got != wanted
end
exit(holes.zero?)
