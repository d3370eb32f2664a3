tools = 7
shelves = 2
name = "drill"
is_lent = True
print(f"{tools} tools on {shelves} shelves")
print(f"each: {tools // shelves}, left over: {tools % shelves}")
print(f"on average: {tools / shelves}")
print(f"{name} has {len(name)} letters")
print(f"lent: {str(is_lent).lower()}")
tools = tools + 1
print(f"after a gift: {tools}")
