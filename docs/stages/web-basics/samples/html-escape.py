from html import escape
from string import Template
from urllib.parse import parse_qs

# As a form sends it:
body = "tool=%3Cb%3EDrill%3C%2Fb%3E+%26+%22co%22&days=3"
typed = parse_qs(body)
tool = typed["tool"][0]
print("Typed:", tool)

ROW = Template('<li title="$tool">$tool</li>')
print(ROW.substitute(tool=escape(tool)))
