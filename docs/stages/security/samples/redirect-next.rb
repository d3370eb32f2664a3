# One slash, then nothing that a browser could take for a host.
OURS = %r{\A/(?:[a-z0-9][a-z0-9/_-]*(?:\?[a-z0-9=&_-]*)?)?\z}

def target(next_page)
  OURS.match?(next_page) ? next_page : "/"
end

[
  "/loans", "/loans?state=open", "/",
  "https://evil.example", "//evil.example", "/\\evil.example",
  "/\t/evil.example", "/loans\r\nSet-Cookie: a=b",
  "javascript:alert(1)", ""
].each do |next_page|
  puts "'#{next_page.inspect[1..-2]}' -> #{target(next_page)}"
end
