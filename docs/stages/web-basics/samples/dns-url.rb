require "uri"

url = URI("https://toolshed.example:8443/tools/42?size=m#photos")
puts "scheme   #{url.scheme}"
puts "host     #{url.host}"
puts "port     #{url.port}"
puts "path     #{url.path}"
puts "query    #{url.query}"
puts "fragment #{url.fragment}"
puts "sent     GET #{url.request_uri}"
puts "link     #{url + "/members"}"
puts "safe     #{URI.encode_www_form(name: "drill & bits")}"
