import unicodedata


def name_key(name):
    return unicodedata.normalize("NFC", name).casefold()


def email_key(email):
    local, _, domain = email.rpartition("@")
    return f"{local}@{domain.lower()}"


stored, typed = "Zoë", "zoe\u0308"
print("same text:", "yes" if stored == typed else "no")
same = name_key(stored) == name_key(typed)
print("same name:", "yes" if same else "no")

emails = ["ana@Example.org", "bo@example.org"]
members = {email_key(email): email for email in emails}
for asked in ("ana@example.org", "Ana@example.org"):
    print(asked, "is", members.get(email_key(asked), "unknown"))
