# database: postgresql
# needs: ../../databases/samples/toolshed.sql
require "pg"

SORTS = { "name" => "name", "fee" => "daily_fee DESC, name" }.freeze
UNION = "x' UNION SELECT email FROM member ORDER BY 1 --"
GUESS = "CASE WHEN true THEN daily_fee END"

def search(connection, text, sort = "name")
  return ["400 unknown sort order"] unless SORTS.key?(sort)

  sql = <<~SQL # only words from SORTS
    SELECT name FROM tool WHERE strpos(name, $1) > 0
    ORDER BY #{SORTS[sort]}
  SQL
  connection.exec_params(sql, [text]).column_values(0)
end

def by_ids(connection, ids)
  list = PG::TextEncoder::Array.new.encode(ids) # {3,1}
  sql = "SELECT name FROM tool WHERE id = ANY($1::integer[]) ORDER BY id"
  connection.exec_params(sql, [list]).column_values(0)
end

def show(what, names)
  puts "#{what}: #{names.empty? ? 'nothing' : names.join(', ')}"
end

connection = PG.connect
show("honest", search(connection, "drill"))
show("UNION", search(connection, UNION))
show("by fee", search(connection, "er", "fee"))
show("a guess", search(connection, "", GUESS))
show("no ids", by_ids(connection, []))
show("two ids", by_ids(connection, [3, 1]))
show("many ids", by_ids(connection, (5...50_000).to_a))
