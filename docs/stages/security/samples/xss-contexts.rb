require "cgi"
require "uri"

NAME = '"><script>go()</script>'
LINKS = [
  "https://tools.example/drill",
  "javascript:go()",
  " JaVaScRiPt:go()",
  "java\tscript:go()",
  "//evil.example",
  "https://["
].freeze

def h(text) = CGI.escapeHTML(text)

# A link, if it leads to a website: escaping keeps javascript: alive
def website(url)
  return "no manual" unless url.start_with?("https://") && URI(url).host

  %(<a href="#{h(url)}">manual</a>)
rescue URI::InvalidURIError
  "no manual"
end

puts "<h1>#{h(NAME)}</h1>"
puts %(<img src="drill.jpg" alt="#{h(NAME)}">)
puts %(<a href="/tools?q=#{URI.encode_www_form_component(NAME)}">again</a>)
puts %(<ul id="tools" data-name="#{h(NAME)}"></ul>)
LINKS.each { |url| puts website(url) }
