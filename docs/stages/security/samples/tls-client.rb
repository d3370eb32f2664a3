# server: tls-names.nginx.conf
# application: tls_app.py
require "net/http"

PORT = URI(ENV.fetch("BASE_URL")).port

def ask(name)
  http = Net::HTTP.new(name, PORT)
  http.ipaddr = "127.0.0.1" # instead of DNS
  http.use_ssl = true
  http.ca_file = "root.pem"
  http.start { "trusted" }
end

["toolshed.example", "shop.toolshed.example",
 "expired.toolshed.example", "short.toolshed.example"].each do |name|
  puts "#{name}: #{ask(name)}"
rescue OpenSSL::SSL::SSLError => error
  puts "#{name}: refused" # error.message says why
end
