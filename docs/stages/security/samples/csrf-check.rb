require "openssl"

OWN = "https://toolshed.example"

# For a request that changes something and carries a session.
def status(headers, token, session_token)
  site = headers["Sec-Fetch-Site"]
  ours = if site
           site == "same-origin"
         else # an older browser, or no browser
           headers["Origin"] == OWN
         end
  ours && OpenSSL.secure_compare(token, session_token) ? 200 : 403
end

attempts = [
  ["our form", { "Sec-Fetch-Site" => "same-origin" }, "t-ana", 200],
  ["older browser", { "Origin" => OWN }, "t-ana", 200],
  ["other site", { "Sec-Fetch-Site" => "cross-site" }, "t-ana", 403],
  ["sibling", { "Sec-Fetch-Site" => "same-site" }, "t-ana", 403],
  ["null", { "Origin" => "null" }, "t-ana", 403],
  ["longer name", { "Origin" => "#{OWN}.evil.example" }, "t-ana", 403],
  ["no header", {}, "t-ana", 403],
  ["token of Bo", { "Sec-Fetch-Site" => "same-origin" }, "t-bo", 403],
  ["no token", { "Sec-Fetch-Site" => "same-origin" }, "", 403]
]
attempts.each do |name, headers, token, wanted|
  got = status(headers, token, "t-ana")
  puts "#{name}: #{got} #{got == wanted ? 'ok' : 'HOLE'}"
end
