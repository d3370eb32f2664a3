# database: postgresql
# needs: toolshed.sql
require "pg"

FIND = <<~SQL
  SELECT tool.name FROM loan
  JOIN tool ON tool.id = loan.tool_id
  JOIN member ON member.id = loan.member_id
  WHERE member.name = $1 AND returned_on IS NULL
  ORDER BY tool.name
SQL
LEND = <<~SQL
  INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
  SELECT tool.id, member.id, '2026-11-20', '2026-11-27', 7 * daily_fee
  FROM tool, member
  WHERE tool.name = $1 AND member.name = $2
SQL

def tools_out(connection, member)
  names = connection.exec_params(FIND, [member]).column_values(0)
  names.empty? ? "nothing" : names.join(", ")
end

def borrow(connection, member, tools)
  # COMMIT at the end of the block, ROLLBACK if an exception leaves it
  connection.transaction do
    tools.each { |tool| connection.exec_params(LEND, [tool, member]) }
  end
  "done"
rescue PG::UniqueViolation => error
  "refused with #{error.result.error_field(PG::PG_DIAG_SQLSTATE)}"
end

connection = PG.connect # reads PGHOST, PGUSER and so on
["Bo", "Bo' OR '1'='1"].each do |member|
  puts "#{member}: #{tools_out(connection, member)}"
end
[["wheelbarrow", "drill"], ["wheelbarrow", "pressure washer"]].each do |tools|
  result = borrow(connection, "Dev", tools)
  puts "Dev asks for #{tools.join(' and ')}: #{result}"
  puts "Dev: #{tools_out(connection, 'Dev')}"
end
connection.close
