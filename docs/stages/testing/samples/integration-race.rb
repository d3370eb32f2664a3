# database: postgresql
# needs: integration_schema.sql
require "pg"

# The answer to one request: 201, or 409 if the tool is out.
def reserve(database, tool, member, mine, other)
  database.transaction do
    sql = "SELECT 1 FROM loan WHERE tool_id = $1"
    out = database.exec_params(sql, [tool]).any?
    mine << :looked # the worst moment, every time
    other.pop
    next 409 if out

    database.exec_params(<<~SQL, [tool, member])
      INSERT INTO loan (tool_id, member_id, due_on)
      VALUES ($1, $2, '2026-12-06')
    SQL
    201
  end
rescue PG::UniqueViolation
  409
end

# How often each pair of answers came, and how many loans there are.
def races(a, b, rounds = 20)
  a.exec("TRUNCATE tool, member, loan, reminder RESTART IDENTITY")
  a.exec("INSERT INTO member (name) VALUES ('Ana'), ('Bo')")
  seen = (1..rounds).map do |tool|
    a.exec("INSERT INTO tool (name) VALUES ('drill')")
    ready = [Queue.new, Queue.new]
    ana = Thread.new { reserve(a, tool, 1, *ready) }
    bo = Thread.new { reserve(b, tool, 2, *ready.reverse) }
    [ana.value, bo.value].sort
  end
  pairs = seen.tally.map { |(x, y), n| "#{n} times #{x} and #{y}" }
  loans = a.exec("SELECT count(*) FROM loan").getvalue(0, 0)
  "#{pairs.join(", ")}; #{loans} loans"
end

a, b = Array.new(2) { PG.connect }
puts "with the index: #{races(a, b)}"
a.exec("DROP INDEX loan_out_once")
puts "without: #{races(a, b)}"
[a, b].each(&:close)
