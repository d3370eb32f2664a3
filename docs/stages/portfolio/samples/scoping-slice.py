HOURS = 14  # one week: two hours each evening

# piece, least and most hours, question it answers, examples that then pass
PIECES = [
    ("deploy a page that answers", 2, 5, "can I release at all?", ""),
    ("queue in the database, two at once", 2, 6, "is the order safe?", ""),
    ("reserve, and refuse", 2, 3, "", "1-5"),
    ("hold at return", 1, 2, "", "6-8"),
    ("hold lapses", 2, 5, "", "9"),
    ("cancel", 1, 2, "", "10"),
    ("a letter to the next in the queue", 3, 8, "", "none"),
]

least = most = 0
cut = False
for name, low, high, decides, examples in PIECES:
    cut = cut or most + high > HOURS
    least, most = (least, most) if cut else (least + low, most + high)
    total = "cut" if cut else f"{least} to {most}"
    for_what = decides or f"examples {examples}"
    print(f"{name:34} {low} to {high}  {total:8} {for_what}")
lows, highs = zip(*(piece[1:3] for piece in PIECES))
print(f"\nfirst slice: {least} to {most} of {HOURS} hours")
print(f"everything: {sum(lows)} to {sum(highs)}")
