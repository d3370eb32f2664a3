# server: reliable-stub.py

require "net/http"
require "timeout"

TOTAL = 2.0 # seconds

def get(path)
  base = URI(ENV.fetch("BASE_URL"))
  # Without max_retries: 0 it repeats a GET by itself.
  limits = { open_timeout: 1.0, read_timeout: TOTAL, max_retries: 0 }
  # It may interrupt at any line, so keep everything but the call out of it.
  Timeout.timeout(TOTAL) do
    Net::HTTP.start(base.host, base.port, **limits) do |http|
      http.get(path, "Toolshed-Time-Left" => (TOTAL * 1000).to_i.to_s).body
    end
  end
end

["/tool", "/silent", "/drip"].each do |path|
  puts "#{path}: #{get(path)}"
rescue Timeout::Error
  puts "#{path}: given up"
end
