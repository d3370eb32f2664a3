import threading

REQUESTS = 100


class Tools:
    """A cache whose hot entry has expired, and the database behind it, which answers once all requests have missed."""

    def __init__(self):
        self.entries, self.reads, self.misses = {}, 0, 0
        self.counting, self.all_missed = threading.Lock(), threading.Event()
        self.loading = threading.Lock()  # one per key, if there are several

    def look_up(self, key):
        if key in self.entries:
            return self.entries[key]
        with self.counting:
            self.misses += 1
            if self.misses == REQUESTS:
                self.all_missed.set()
        return None

    def load(self, key):
        with self.counting:
            self.reads += 1
        self.all_missed.wait()
        self.entries[key] = "drill"
        return "drill"

    def unguarded(self, key):
        return self.look_up(key) or self.load(key)

    def guarded(self, key):
        if found := self.look_up(key):
            return found
        with self.loading:  # the others wait here, and then look again
            return self.entries.get(key) or self.load(key)


def run(title, method):
    tools, answers = Tools(), []
    threads = [threading.Thread(target=lambda: answers.append(method(tools, "tool:7"))) for _ in range(REQUESTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{title}: answers: {len(answers)}, database reads: {tools.reads}")


run("without a guard", Tools.unguarded)
run("with a guard", Tools.guarded)
