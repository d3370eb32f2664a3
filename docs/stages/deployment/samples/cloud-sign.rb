require "openssl"
require "uri"

# The key pair printed in AWS's documentation. It opens nothing.
KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
STORE = "toolshed-photos.s3.eu-central-1.amazonaws.com"

def mac(key, text) = OpenSSL::HMAC.digest("SHA256", key, text)

def signature(method, host, path, query)
  field = URI.decode_www_form(query).to_h
  scope = field["X-Amz-Credential"].delete_prefix("#{KEY_ID}/")
  request = "#{method}\n#{path}\n#{query}\nhost:#{host}\n\nhost\nUNSIGNED-PAYLOAD"
  digest = OpenSSL::Digest.hexdigest("SHA256", request)
  text = "AWS4-HMAC-SHA256\n#{field["X-Amz-Date"]}\n#{scope}\n#{digest}"
  # day, region, service, aws4_request
  key = scope.split("/").reduce("AWS4#{SECRET}") { |last, part| mac(last, part) }
  mac(key, text).unpack1("H*")
end

def fields(region, at, seconds)
  scope = "#{at[0, 8]}%2F#{region}%2Fs3%2Faws4_request"
  "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=#{KEY_ID}%2F#{scope}" \
    "&X-Amz-Date=#{at}&X-Amz-Expires=#{seconds}&X-Amz-SignedHeaders=host"
end

# What the store decides, `age` seconds after X-Amz-Date.
def answer(method, path, query, given, age)
  lifetime = URI.decode_www_form(query).to_h.fetch("X-Amz-Expires").to_i
  return "403 Request has expired" if age > lifetime

  right = signature(method, STORE, path, query)
  OpenSSL.secure_compare(right, given) ? "200" : "403 SignatureDoesNotMatch"
end

example = fields("us-east-1", "20130524T000000Z", 86_400)
result = signature("GET", "examplebucket.s3.amazonaws.com", "/test.txt", example)
puts "AWS's example: #{result}"
query = fields("eu-central-1", "20261122T100000Z", 900)
link = signature("GET", STORE, "/drill-7.jpg", query)
puts "https://#{STORE}/drill-7.jpg?"
"#{query}&X-Amz-Signature=#{link}".split("&").each { |part| puts "  #{part}" }
longer = query.sub("Expires=900", "Expires=604800")
puts "as given:       #{answer("GET", "/drill-7.jpg", query, link, 60)}"
puts "another object: #{answer("GET", "/saw-3.jpg", query, link, 60)}"
puts "another method: #{answer("PUT", "/drill-7.jpg", query, link, 60)}"
puts "a longer life:  #{answer("GET", "/drill-7.jpg", longer, link, 901)}"
puts "too late:       #{answer("GET", "/drill-7.jpg", query, link, 901)}"
