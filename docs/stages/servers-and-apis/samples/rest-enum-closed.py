# fails

LABELS = {"available": "Borrow", "on_loan": "Join the waiting list"}

for received in ("available", "on_loan", "in_repair"):
    label = LABELS[received]
    print(f"{received}: {label}")
