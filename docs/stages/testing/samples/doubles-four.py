class Loans:
    """The real one. It belongs to you, needs no network, and may stay as it is."""

    rows = [("Ana", "drill", "2026-03-01"), ("Bo", "saw", "2026-03-20")]

    def overdue(self, day):
        return [(member, tool) for member, tool, due in self.rows if due < day]

    due_before = overdue  # the name after the tidying


def remind(loans, mailer, today):
    for member, tool in loans.overdue(today):
        mailer.send(member, f"Please bring back the {tool}")


def remind_renamed(loans, mailer, today):  # the same behaviour
    for member, tool in loans.due_before(today):
        mailer.send(member, f"Please bring back the {tool}")


def remind_wrong_day(loans, mailer, today):  # a fault: today is ignored
    for member, tool in loans.overdue("2026-12-31"):
        mailer.send(member, f"Please bring back the {tool}")


TODAY, MAIL = "2026-03-10", ("Ana", "Please bring back the drill")


class FakeMailer:
    """Works, but keeps the mail instead of sending it."""

    def __init__(self):
        self.boxes = {}

    def send(self, member, text):
        self.boxes.setdefault(member, []).append(text)


class SpyMailer:
    """Notes how it was called."""

    def __init__(self):
        self.calls = []

    def send(self, member, text):
        self.calls.append((member, text))


class StubLoans:
    """Always gives the same answer."""

    def overdue(self, day):
        return [("Ana", "drill")]


class Mock:
    """Knows in advance which calls must come, in which order."""

    def __init__(self, *expected):
        self.expected = list(expected)

    def overdue(self, day):
        assert self.expected.pop(0) == ("overdue", day)
        return [("Ana", "drill")]

    def send(self, member, text):
        assert self.expected.pop(0) == ("send", member, text)


def with_stub(remind):
    mailer = FakeMailer()
    remind(StubLoans(), mailer, TODAY)
    assert mailer.boxes == {"Ana": [MAIL[1]]}


def with_fake(remind):
    mailer = FakeMailer()
    remind(Loans(), mailer, TODAY)
    assert mailer.boxes == {"Ana": [MAIL[1]]}


def with_spy(remind):
    mailer = SpyMailer()
    remind(Loans(), mailer, TODAY)
    assert mailer.calls == [MAIL]


def with_mock(remind):
    mock = Mock(("overdue", TODAY), ("send", *MAIL))
    remind(mock, mock, TODAY)
    assert not mock.expected


def colour(test, version):
    try:
        test(version)
    except (AssertionError, AttributeError):
        return "red"
    return "green"


print("      as it is, renamed inside, wrong day")
for name, test in [("stub", with_stub), ("fake", with_fake), ("spy", with_spy), ("mock", with_mock)]:
    colours = [colour(test, version) for version in (remind, remind_renamed, remind_wrong_day)]
    print(f"{name}: {', '.join(colours)}")
