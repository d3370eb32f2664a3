ATTEMPTS, BASE, CAP = 4, 100, 1_000  # milliseconds
PASSING = {429, 502, 503, 504}


class Budget:
    """A call earns a point, a repeat costs ten: repeats stay near a tenth."""

    def __init__(self, points=20):
        self.points = points

    def earn(self):
        self.points += 1

    def spend(self):
        if self.points < 10:
            return False
        self.points -= 10
        return True


def call(send, repeatable, deadline, clock, random, budget):
    budget.earn()
    for attempt in range(ATTEMPTS):
        status = send(deadline - clock.now)
        if status not in PASSING or not repeatable or attempt == ATTEMPTS - 1:
            return status
        wait = int(random() * min(CAP, BASE * 2**attempt))
        if clock.now + wait >= deadline or not budget.spend():
            return status
        clock.sleep(wait)


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self):
        self.now = 0

    def sleep(self, milliseconds):
        self.now += milliseconds


def show(title, answers, repeatable=True, deadline=2_000):
    clock, numbers = Clock(), iter([0.5, 0.75, 0.25])

    def send(left):
        status = answers.pop(0)
        print(f"  at {clock.now} ms, {left} ms left: {status}")
        clock.sleep(min(200, left))
        return status

    print(title)
    call(send, repeatable, deadline, clock, lambda: next(numbers), Budget())


show("GET, the third attempt succeeds", [503, 503, 200])
show("POST without a key", [503, 503, 200], repeatable=False)
show("GET with a mistake in it", [400, 400, 400])
show("GET, deadline after 700 ms", [503, 503, 503], deadline=700)

sent = 0


def send_in_vain(_):
    global sent
    sent += 1
    return 503


budget = Budget()
for _ in range(100):
    call(send_in_vain, True, 2_000, Clock(), lambda: 0.5, budget)
print(f"100 calls while everything fails: {sent} requests")
