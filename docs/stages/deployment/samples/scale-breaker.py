from threading import Lock


class Open(Exception):
    """The call was not made."""


class Breaker:
    """Closed: calls go through. Open: none does. Half-open: one tries."""

    def __init__(self, failures, pause, clock):
        self.limit, self.pause, self.clock = failures, pause, clock
        self.failed, self.opened, self.lock = 0, None, Lock()

    def call(self, work):
        probing = self.enter()
        try:
            result = work()
        except TimeoutError:
            self.note(probing, good=False)
            raise
        self.note(probing, good=True)
        return result

    def note(self, probing, good):
        with self.lock:
            if self.opened is not None and not probing:
                return  # it began before the breaker opened: old news
            self.failed = 0 if good else self.failed + 1
            if good:
                self.opened = None
            elif probing or self.failed >= self.limit:
                self.opened = self.clock()

    def enter(self):
        with self.lock:
            if self.opened is None:
                return False
            if self.clock() - self.opened < self.pause:
                raise Open
            self.opened = self.clock()  # others stay out while one tries
            return True


now = 0  # seconds; a clock that moves when it is told to


def ask_map():
    global now
    if now < 12:  # the map service hangs until then
        now += 1  # our timeout
        raise TimeoutError
    return "shed 4"


breaker = Breaker(failures=3, pause=4, clock=lambda: now)
for turn in range(12):
    before = now
    try:
        place, how = breaker.call(ask_map), "asked"
    except TimeoutError:
        place, how = "not known", "asked, no answer"
    except Open:
        place, how = "not known", "not asked"
    print(f"at {before} s, after {now - before} s: drill, place {place} ({how})")
    now += 1
