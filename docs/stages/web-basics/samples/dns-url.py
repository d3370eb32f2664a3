from urllib.parse import urlencode, urljoin, urlsplit

address = "https://toolshed.example:8443/tools/42?size=m#photos"
url = urlsplit(address)
print("scheme  ", url.scheme)
print("host    ", url.hostname)
print("port    ", url.port)
print("path    ", url.path)
print("query   ", url.query)
print("fragment", url.fragment)
print("sent    ", f"GET {url.path}?{url.query}")
print("link    ", urljoin(address, "/members"))
print("safe    ", urlencode({"name": "drill & bits"}))
