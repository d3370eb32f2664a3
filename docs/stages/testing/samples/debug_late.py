from datetime import date

LOANS = [
    {"id": 1, "due": "2026-11-14", "back": "2026-11-14"},
    {"id": 2, "due": "2026-11-19", "back": "2026-11-21"},
    {"id": 3, "due": "2026-11-27", "back": "2026-12-02"},
]


def days_late(loan):
    due = date.fromisoformat(loan["due"])
    back = date.fromisoformat(loan["back"])
    days = back.day - due.day
    return max(days, 0)


for loan in LOANS:
    print("loan", loan["id"], "late by", days_late(loan))
