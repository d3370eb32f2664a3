# server: integration_provider.py
require "json"
require "net/http"

# What became of a mail: sent, refused, or worth another try.
def send_mail(base, to, timeout: 0.5)
  uri = URI("#{base}/messages")
  http = Net::HTTP.new(uri.host, uri.port)
  http.open_timeout = http.read_timeout = timeout
  http.max_retries = 0
  type = { "Content-Type" => "application/json" }
  answer = http.post(uri.path, JSON.generate(to: to), type)
  status = answer.code.to_i
  return "refused: status #{status}" if status.between?(400, 499)
  return "try later: status #{status}" if status >= 500

  "sent as #{JSON.parse(answer.body).fetch("id")}"
rescue JSON::ParserError, KeyError
  "try later: not the JSON we expect"
rescue SystemCallError, Timeout::Error # refused connections, timeouts
  "try later: no answer"
end

base = ENV.fetch("BASE_URL") # in production, a setting
%w[ana nobody busy html slow].each do |to|
  puts "#{to}: #{send_mail(base, to)}"
end
puts "ana, nobody listens: #{send_mail("http://127.0.0.1:2", "ana")}"
