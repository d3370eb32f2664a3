from collections import Counter, defaultdict

loans = [
    {"member": "Ana", "tool": "drill", "due": "2026-06-08"},
    {"member": "Bo", "tool": "saw", "due": "2026-06-01"},
    {"member": "Ana", "tool": "ladder", "due": "2026-06-01"},
    {"member": "Cleo", "tool": "rake", "due": "2026-06-20"},
]
today = "2026-06-10"

count = Counter(loan["member"] for loan in loans)
for member, number in count.items():
    print(f"{member}: {number}")

tools = defaultdict(list)  # a missing key starts as an empty list
for loan in loans:
    tools[loan["member"]].append(loan["tool"])
print("Ana has:", ", ".join(tools["Ana"]))

overdue = [loan for loan in loans if loan["due"] < today]
overdue.sort(key=lambda loan: (loan["due"], loan["member"]))
for loan in overdue:
    print(loan["due"], loan["member"], loan["tool"])
