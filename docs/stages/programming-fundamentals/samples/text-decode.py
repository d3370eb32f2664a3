latin1 = b"Zo\xeb"  # a line of an old file
try:
    latin1.decode("utf-8")
except UnicodeDecodeError:
    print("as UTF-8: refused")

name = latin1.decode("latin-1")
print("as Latin-1:", name)
utf8 = name.encode("utf-8")
print("in UTF-8:", len(utf8), "bytes")
print("UTF-8 read as Latin-1:", utf8.decode("latin-1"))
