require "json"

class Log
  def initialize(clock, fields = {})
    @clock = clock
    @fields = fields
  end

  # A log whose every line carries these fields too.
  def about(**fields) = Log.new(@clock, @fields.merge(fields))

  def info(event, **fields) = write("info", event, fields)

  def error(event, **fields) = write("error", event, fields)

  private

  def write(level, event, fields)
    line = { time: @clock.call, level: level, **@fields, event: event, **fields }
    puts JSON.generate(line)
  end
end

log = Log.new(-> { "2026-11-22T10:00:00Z" }) # fixed here
ana = log.about(request_id: "r-71")
bo = log.about(request_id: "r-72")

ana.info("request", path: "/tools/1/loan")
bo.info("request", path: "/tools/3/loan")
bo.error("lending failed", tool: "saw\nfine", reason: "timeout")
ana.info("answer", status: 201)
bo.info("answer", status: 503)
