def to_number(text):
    return int(text)


for text in ("12", "-3", "2,5", "12abc", " 7 ", ""):
    try:
        print(f"[{text}] is {to_number(text)}")
    except ValueError:
        print(f"[{text}] is not a whole number")
