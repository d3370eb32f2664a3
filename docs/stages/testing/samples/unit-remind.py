from datetime import date


def remind(loans, clock, mailer):
    """Send a mail for each loan that is overdue today."""
    today = clock()
    for loan in loans:
        if loan["due"] < today:
            days = (today - loan["due"]).days
            mailer.send(loan["member"], f"{loan['tool']}: {days} late")


class FakeMailer:
    """Keeps mails instead of sending them."""

    def __init__(self):
        self.sent = []

    def send(self, to, text):
        self.sent.append((to, text))


def test_on(day):
    loans = [
        {"tool": "drill", "member": "Ana", "due": date(2026, 11, 30)},
        {"tool": "saw", "member": "Bo", "due": date(2026, 12, 4)},
    ]
    mailer = FakeMailer()
    remind(loans, clock=lambda: date(2026, 12, day), mailer=mailer)
    return mailer.sent


assert test_on(1) == [("Ana", "drill: 1 late")]
assert test_on(4) == [("Ana", "drill: 4 late")]
assert test_on(5) == [("Ana", "drill: 5 late"), ("Bo", "saw: 1 late")]
for to, text in test_on(5):
    print(f"{to}: {text}")
