import json
from datetime import date

tool = {
    "number": "T-0042",
    "name": 'Saw, 12" "Pro", ½ price',
    "note": "sharpen\nbefore use",
    "fee_cents": 450,
    "due": date(2026, 4, 9).isoformat(),  # JSON has no dates
}
with open("tool.json", "w", encoding="utf-8") as file:
    json.dump(tool, file, ensure_ascii=False, indent=4)

with open("tool.json", encoding="utf-8") as file:
    print(file.read())
with open("tool.json", encoding="utf-8") as file:
    read = json.load(file)
print("read back:", "equal" if read == tool else "different")
print("due in:", date.fromisoformat(read["due"]).year)
