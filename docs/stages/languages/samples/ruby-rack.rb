require "json"

TOOLS = { "1" => "drill", "2" => "saw" }.freeze
JSON_TYPE = { "content-type" => "application/json" }.freeze

APP = lambda do |env|
  id = env["PATH_INFO"][%r{\A/tools/(\d+)\z}, 1]
  if env["REQUEST_METHOD"] == "GET" && TOOLS.key?(id)
    [200, JSON_TYPE.dup, [JSON.generate(id: id.to_i, name: TOOLS[id])]]
  else
    [404, JSON_TYPE.dup, [JSON.generate(error: "not found")]]
  end
end

# Middleware is an app around an app.
COUNTED = lambda do |env|
  status, headers, body = APP.call(env)
  [status, headers.merge("x-bytes" => body.sum(&:bytesize).to_s), body]
end

["/tools/2", "/tools/9"].each do |path|
  env = { "REQUEST_METHOD" => "GET", "PATH_INFO" => path }
  status, headers, body = COUNTED.call(env)
  puts "#{status} #{headers["x-bytes"]} #{body.join}"
end
