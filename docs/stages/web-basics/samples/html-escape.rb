require "erb"
require "uri"

# As a form sends it:
body = "tool=%3Cb%3EDrill%3C%2Fb%3E+%26+%22co%22&days=3"
typed = URI.decode_www_form(body).to_h
tool = typed["tool"]
puts "Typed: #{tool}"

include ERB::Util # brings h, short for html_escape
row = ERB.new('<li title="<%= h(tool) %>"><%= h(tool) %></li>')
puts row.result(binding)
