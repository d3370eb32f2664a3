# database: postgresql
# needs: jobs-once-tables.sql
require "pg"

# --8<-- [start:handle]
# Book the fee of a message, once however often it comes.
def handle(database, message)
  database.transaction do
    seen = database.exec_params(
      "INSERT INTO inbox (message_id) VALUES ($1) ON CONFLICT DO NOTHING", [message[:id]]
    )
    next "seen before" if seen.cmd_tuples.zero?

    database.exec_params("INSERT INTO fee (member, amount) VALUES ($1, $2)", message.values_at(:member, :amount))
    database.close if message[:dies] == "before COMMIT" # what PostgreSQL sees of a killed worker
    "booked"
  end
end
# --8<-- [end:handle]

def deliver(title, message)
  database = PG.connect
  puts "#{title} #{handle(database, message)}"
rescue PG::Error
  puts "#{title} the worker is gone"
ensure
  database.close unless database.finished?
end

ana = { id: "m-1", member: "Ana", amount: 4 }
bo = { id: "m-2", member: "Bo", amount: 6 }
deliver("m-1:", ana)
deliver("m-1 again:", ana)
deliver("m-2, killed before COMMIT:", bo.merge(dies: "before COMMIT"))
deliver("m-2 again:", bo)
deliver("m-2, because the acknowledgement got lost:", bo)
PG.connect.exec("SELECT member, amount FROM fee ORDER BY member").each do |row|
  puts "#{row['member']} #{row['amount']}"
end
