tools = ["drill", "saw", "ladder"]
for number, tool in enumerate(tools, start=1):
    print(number, tool)

total = 0
for fee in (50, 20, 30):
    total += fee
print("total:", total)

answers = iter(("", "maybe", "yes"))  # stands in for a keyboard
answer = next(answers)
while answer not in ("yes", "no"):
    print(f"[{answer}] is neither yes nor no")
    answer = next(answers)
print("answer:", answer)
