# database: postgresql
# needs: drills.sql
require "pg"

REFUSALS = Queue.new

# Put two tools back into stock, both or neither.
def bring_back(first, second, mine, other, attempts: 5)
  put = "UPDATE tool SET stock = stock + 1 WHERE name = $1"
  connection = PG.connect
  attempt = 1
  begin
    connection.transaction do
      connection.exec_params(put, [first])
      if attempt == 1 # wait until both hold one
        mine << :held
        other.pop
      end
      connection.exec_params(put, [second])
    end
  rescue PG::TRDeadlockDetected, PG::TRSerializationFailure => error
    raise if attempt == attempts

    REFUSALS << error.result.error_field(PG::Result::PG_DIAG_SQLSTATE)
    sleep(rand(0.05..0.1) * attempt)
    attempt += 1
    retry
  end
ensure
  connection&.close
end

a = Queue.new
b = Queue.new
ana = Thread.new { bring_back("drill", "ladder", a, b) }
bo = Thread.new { bring_back("ladder", "drill", b, a) }
[ana, bo].each(&:join)

puts "refused: #{Array.new(REFUSALS.size) { REFUSALS.pop }.uniq.join(" ")}"
PG.connect.exec("SELECT name, stock FROM tool ORDER BY id").each do |row|
  puts "#{row["name"]}: #{row["stock"]}"
end
