# database: postgresql
# needs: drills.sql
require "pg"

STOCK = "SELECT stock FROM tool WHERE id = 2"

# Run the block as one transaction; begin again if the database asks for it.
def in_transaction(connection, attempts: 5)
  attempt = 1
  begin
    connection.transaction do
      connection.exec("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
      yield attempt
    end
  rescue PG::TRSerializationFailure, PG::TRDeadlockDetected => error
    raise if attempt == attempts

    state = error.result.error_field(PG::Result::PG_DIAG_SQLSTATE)
    puts "attempt #{attempt}: #{state}, start again"
    sleep(rand * 0.05 * attempt)
    attempt += 1
    retry
  end
end

ana = PG.connect
bo = PG.connect

in_transaction(ana) do |attempt|
  stock = ana.exec(STOCK).getvalue(0, 0).to_i
  puts "attempt #{attempt}: stock #{stock}"
  if attempt == 1 # Bo is faster
    bo.exec("UPDATE tool SET stock = stock - 1 WHERE id = 2")
  end
  ana.exec_params("UPDATE tool SET stock = $1 WHERE id = 2", [stock - 1])
end
puts "at the end: #{bo.exec(STOCK).getvalue(0, 0)}"
