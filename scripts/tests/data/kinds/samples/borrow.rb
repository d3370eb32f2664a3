# needs: tools.sql
# database: postgresql

require "pg"

result = PG.connect.exec_params("UPDATE tool SET stock = stock - 1 WHERE id = $1 AND stock > 0", [1])
puts "borrowed #{result.cmd_tuples}"
