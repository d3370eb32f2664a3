require "minitest/autorun"
require "pg"

def lend(database, tool, member, due)
  sql = "INSERT INTO loan (tool_id, member_id, due_on)
         VALUES ($1, $2, $3) RETURNING id"
  database.exec_params(sql, [tool, member, due]).getvalue(0, 0)
end

# A queue may deliver a message twice; one reminder is enough.
def take_message(database, message)
  database.exec_params(
    "INSERT INTO reminder VALUES ($1, $2) ON CONFLICT DO NOTHING",
    message.values_at(:loan, :text)
  )
end

class LendingTest < Minitest::Test
  def setup
    @db = PG.connect
    @db.exec("BEGIN")
  end

  def teardown
    @db.exec("ROLLBACK")
    @db.close
  end

  # Factories: a test names what matters to it, the rest is made up.
  def tool(name = "drill")
    one("INSERT INTO tool (name) VALUES ($1) RETURNING id", name)
  end

  def member(name = "Ana")
    one("INSERT INTO member (name) VALUES ($1) RETURNING id", name)
  end

  def loan(tool: self.tool, member: self.member, due: "2026-11-30")
    lend(@db, tool, member, due)
  end

  def one(sql, *values) = @db.exec_params(sql, values).getvalue(0, 0)

  def test_a_lent_tool_has_one_open_loan
    loan(tool: tool("saw"))
    assert_equal "1", one("SELECT count(*) FROM loan")
  end

  def test_a_tool_that_is_out_is_refused
    drill = tool
    loan(tool: drill)
    assert_raises(PG::UniqueViolation) do
      loan(tool: drill, member: member("Bo"))
    end
  end

  def test_a_message_delivered_twice_leaves_one_reminder
    message = { loan: loan(due: "2026-11-01"), text: "late" }
    2.times { take_message(@db, message) }
    assert_equal "1", one("SELECT count(*) FROM reminder")
  end
end
