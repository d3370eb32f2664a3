# database: postgresql
# needs: arch-loan.sql
require "pg"

# --8<-- [start:code]

MOST_TOOLS = 3

# A rule of the library says no.
class Refused < StandardError; end

# May the member, who holds so many tools, borrow this one? Raises Refused.
def check(member, held, tool, is_out)
  raise Refused, "#{member} has #{MOST_TOOLS} tools" if held >= MOST_TOOLS
  raise Refused, "the #{tool} is out" if is_out
end

# Answer POST /loans with a status and a text.
def handle(database, tool, member)
  held = database.exec_params("SELECT 1 FROM loan WHERE member = $1", [member])
  out = database.exec_params("SELECT 1 FROM loan WHERE tool = $1", [tool])
  check(member, held.ntuples, tool, out.ntuples.positive?)
  database.exec_params("INSERT INTO loan VALUES ($1, $2)", [tool, member])
  [201, "the #{tool} is lent to #{member}"]
rescue Refused => refusal
  [409, refusal.message]
end

# --8<-- [end:code]

def expect(title, actual, wanted)
  puts "#{actual == wanted ? 'ok  ' : "FAIL #{actual}"} #{title}"
end

def same_tests
  expect "Ana borrows the drill", yield("drill", "Ana"), [201, "the drill is lent to Ana"]
  expect "Bo cannot have it too", yield("drill", "Bo"), [409, "the drill is out"]
  expect "Ana borrows the saw", yield("saw", "Ana"), [201, "the saw is lent to Ana"]
  expect "Ana borrows the ladder", yield("ladder", "Ana"), [201, "the ladder is lent to Ana"]
  expect "a fourth tool is refused", yield("axe", "Ana"), [409, "Ana has 3 tools"]
end

def refused?(...)
  check(...)
  false
rescue Refused
  true
end

puts "the rule alone"
expect "two tools and a free one", refused?("Ana", 2, "axe", false), false
expect "three are enough", refused?("Ana", 3, "axe", false), true

puts "with PostgreSQL"
database = PG.connect
same_tests { |tool, member| handle(database, tool, member) }
