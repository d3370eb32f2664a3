# insecure: redirect-next.py
# Insecure: "it begins with a slash, so it is ours".
def target(next):
    return next if next.startswith("/") else "/"


for next in (
    "/loans", "https://evil.example", "//evil.example", "/\\evil.example",
):
    print(f"{next} -> {target(next)}")
