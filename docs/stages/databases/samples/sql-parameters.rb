# database: postgresql
# needs: toolshed.sql
require "pg"

connection = PG.connect
connection.exec_params(
  "INSERT INTO member (name, email) VALUES ($1, $2)",
  ["O'Brien", "obrien@toolshed.example"]
)
["O'Brien", "' OR '1'='1"].each do |name|
  search = "SELECT id FROM member WHERE name = $1"
  found = connection.exec_params(search, [name])
  puts "#{name}: #{found.ntuples} found"
end
