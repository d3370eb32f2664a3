from html import escape
from urllib.parse import quote, urlsplit

NAME = '"><script>go()</script>'
LINKS = [
    "https://tools.example/drill",
    "javascript:go()",
    " JaVaScRiPt:go()",
    "java\tscript:go()",
    "//evil.example",
    "https://[",
]


def link(url):
    """A link, if it leads to a website: escaping keeps javascript: alive"""
    try:
        website = url.startswith("https://") and urlsplit(url).hostname
    except ValueError:  # no address at all
        website = None
    return f'<a href="{escape(url)}">manual</a>' if website else "no manual"


print(f"<h1>{escape(NAME)}</h1>")
print(f'<img src="drill.jpg" alt="{escape(NAME)}">')
print(f'<a href="/tools?q={quote(NAME, safe="")}">again</a>')
print(f'<ul id="tools" data-name="{escape(NAME)}"></ul>')
for url in LINKS:
    print(link(url))
