# database: postgresql
# needs: jobs-tables.sql
require "json"
require "pg"

# --8<-- [start:worker]
CLAIM = <<~SQL
  UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
  WHERE id = (SELECT id FROM job WHERE dead_at IS NULL AND run_at <= now()
              ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, attempts, payload ->> 'to' AS to
SQL
DONE = "DELETE FROM job WHERE id = $1"
LATER = "UPDATE job SET last_error = $2, run_at = now() + make_interval(secs => $3) WHERE id = $1"
BURY = "UPDATE job SET last_error = $2, dead_at = now() WHERE id = $1"
MOST_ATTEMPTS = 4
FIRST_WAIT = 0.02 # seconds; 10 or more outside of a demonstration

class Temporary < StandardError; end # trying again later may help
class Permanent < StandardError; end # trying again cannot help

# Run jobs until none is left but dead ones. The block sends.
def work(database)
  until database.exec("SELECT 1 FROM job WHERE dead_at IS NULL LIMIT 1").ntuples.zero?
    job = database.exec(CLAIM).first
    unless job # none is due yet
      sleep 0.01
      next
    end
    attempt = job["attempts"].to_i
    label = "job #{job['id']}, attempt #{attempt}:"
    begin
      yield job["to"]
      database.exec_params(DONE, [job["id"]])
      puts "#{label} sent to #{job['to']}"
    rescue Temporary, Permanent => error
      if error.is_a?(Permanent) || attempt >= MOST_ATTEMPTS
        database.exec_params(BURY, [job["id"], error.message])
        puts "#{label} #{error.message} - dead"
      else
        wait = FIRST_WAIT * 2**(attempt - 1)
        jitter = wait * rand * 0.5
        database.exec_params(LATER, [job["id"], error.message, wait + jitter])
        puts "#{label} #{error.message} - again in #{(wait * 1000).round} ms"
      end
    end
  end
end
# --8<-- [end:worker]

mail_server_is_up = false
send_mail = lambda do |to|
  raise Permanent, "no such address" unless to.include?("@")
  raise Temporary, "mail server does not answer" unless mail_server_is_up
end

database = PG.connect
puts "The mail server is down"
["bo", "ana@toolshed.example"].each do |to|
  database.exec_params("INSERT INTO job (kind, payload) VALUES ('reminder', $1)", [JSON.generate(to: to)])
end
work(database, &send_mail)
puts "Dead jobs"
database.exec("SELECT id, last_error FROM job WHERE dead_at IS NOT NULL ORDER BY id").each do |row|
  puts "job #{row['id']}: #{row['last_error']}"
end
puts "The mail server is up; job 2 is replayed"
mail_server_is_up = true
database.exec("UPDATE job SET attempts = 0, dead_at = NULL, run_at = now() WHERE id = 2")
work(database, &send_mail)
