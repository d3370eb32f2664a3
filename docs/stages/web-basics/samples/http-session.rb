# server: http_toolshed.py

require "net/http"

SERVER = URI(ENV.fetch("BASE_URL"))

def ask(title, method, path, cookie: nil, form: nil)
  request = Net::HTTP.const_get(method.capitalize).new(path)
  request["Cookie"] = cookie if cookie
  request.set_form_data(form) if form
  answer = Net::HTTP.start(SERVER.host, SERVER.port) { |http| http.request(request) }
  text = answer.body.to_s.strip
  text = "to #{answer["Location"]}" if text.empty?
  puts "#{title}: #{answer.code} #{text}"
  answer["Set-Cookie"].to_s.split(";").first
end

ask("GET /me, a stranger", "GET", "/me")
cookie = ask("POST /sign-in", "POST", "/sign-in", form: { name: "Ana", code: "4711" })
puts "kept a cookie named #{cookie.split("=").first}"
ask("GET /me with it", "GET", "/me", cookie: cookie)
ask("GET /me without it", "GET", "/me")
ask("GET /me with a guess", "GET", "/me", cookie: "session=Ana")
ask("POST /sign-out", "POST", "/sign-out", cookie: cookie)
ask("GET /me with the old one", "GET", "/me", cookie: cookie)
