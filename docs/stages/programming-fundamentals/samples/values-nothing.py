phones = {"Ana": "555-0101", "Bo": None}

print("Ana:", phones["Ana"])
print("Bo:", phones["Bo"] or "no number")
print("Dev:", phones.get("Dev", "not a member"))

bo = phones["Bo"]
print("Bo's number has", 0 if bo is None else len(bo), "characters")
