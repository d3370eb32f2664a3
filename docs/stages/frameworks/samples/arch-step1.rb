# database: postgresql
# needs: arch-loan.sql
require "pg"

# --8<-- [start:code]

# Answer POST /loans with a status and a text.
def handle(database, tool, member)
  held = database.exec_params("SELECT 1 FROM loan WHERE member = $1", [member])
  return [409, "#{member} has 3 tools"] if held.ntuples >= 3

  out = database.exec_params("SELECT 1 FROM loan WHERE tool = $1", [tool])
  return [409, "the #{tool} is out"] if out.ntuples.positive?

  database.exec_params("INSERT INTO loan VALUES ($1, $2)", [tool, member])
  [201, "the #{tool} is lent to #{member}"]
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

database = PG.connect
same_tests { |tool, member| handle(database, tool, member) }
