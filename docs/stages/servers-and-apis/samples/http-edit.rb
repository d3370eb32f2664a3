# server: http-edit-api.py

require "net/http"

TOOL = URI("#{ENV.fetch("BASE_URL")}/tools/7")

def read
  answer = Net::HTTP.get_response(TOOL)
  [answer["ETag"], answer.body]
end

def write(etag, body)
  headers = { "If-Match" => etag, "Content-Type" => "application/json" }
  Net::HTTP.start(TOOL.host, TOOL.port) { |http| http.put(TOOL.path, body, headers) }.code.to_i
end

def add_note(tool)
  tool.sub('"note": ""', '"note": "blade guard missing"')
end

ana_etag, ana_tool = read
bo_etag, bo_tool = read
puts "Ana saves: #{write(ana_etag, ana_tool.sub("30", "40"))}"
status = write(bo_etag, add_note(bo_tool))
puts "Bo saves: #{status}"
while status == 412
  bo_etag, bo_tool = read
  status = write(bo_etag, add_note(bo_tool))
  puts "Bo reads again and saves: #{status}"
end
puts read.last
