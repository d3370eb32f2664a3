# database: postgresql
# needs: arch-loan.sql
require "pg"

MOST_TOOLS = 3

# A rule of the library says no.
class Refused < StandardError; end

# May the member, who holds so many tools, borrow this one? Raises Refused.
def check(member, held, tool, is_out)
  raise Refused, "#{member} has #{MOST_TOOLS} tools" if held >= MOST_TOOLS
  raise Refused, "the #{tool} is out" if is_out
end

# --8<-- [start:code]

# The application: what it does, and what it needs. Its port is the messages
# that it sends to `loans`: held_by(member), out?(tool) and add(tool, member).

# The use case. Raises Refused.
def lend(loans, tool, member)
  check(member, loans.held_by(member), tool, loans.out?(tool))
  loans.add(tool, member)
end

# The infrastructure: adapters, and the edge to HTTP.

class PostgresLoans
  def initialize(database)
    @database = database
  end

  def held_by(member)
    @database.exec_params("SELECT 1 FROM loan WHERE member = $1", [member]).ntuples
  end

  def out?(tool)
    @database.exec_params("SELECT 1 FROM loan WHERE tool = $1", [tool]).ntuples.positive?
  end

  def add(tool, member)
    @database.exec_params("INSERT INTO loan VALUES ($1, $2)", [tool, member])
  end
end

class LoansInMemory
  def initialize
    @holder = {}
  end

  def held_by(member)
    @holder.values.count(member)
  end

  def out?(tool)
    @holder.key?(tool)
  end

  def add(tool, member)
    @holder[tool] = member
  end
end

# Answer POST /loans with a status and a text.
def handle(loans, tool, member)
  lend(loans, tool, member)
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

puts "in memory"
in_memory = LoansInMemory.new
same_tests { |tool, member| handle(in_memory, tool, member) }
puts "with PostgreSQL"
in_postgres = PostgresLoans.new(PG.connect)
same_tests { |tool, member| handle(in_postgres, tool, member) }
