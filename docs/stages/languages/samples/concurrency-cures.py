import threading
import time
from concurrent.futures import ThreadPoolExecutor

MEMBERS = 50
ROUNDS = 10


class Drill:
    def __init__(self):
        self.holder = None

    def check_then_act(self, member):
        if self.holder is not None:
            return False
        time.sleep(0.001)  # others run meanwhile
        self.holder = member
        return True


class WithLock(Drill):
    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()

    def lend(self, member):
        with self.lock:  # one thread at a time from here ...
            return self.check_then_act(member)  # ... to here


class WithAtomicOperation:
    def __init__(self):
        self.free = threading.Semaphore(1)  # one drill is free

    def lend(self, member):
        return self.free.acquire(blocking=False)  # check and take in one step


class WithQueue(Drill):
    def __init__(self):
        super().__init__()
        self.desk = ThreadPoolExecutor(max_workers=1)  # one worker and its queue

    def lend(self, member):
        return self.desk.submit(self.check_then_act, member).result()


for kind in (WithLock, WithAtomicOperation, WithQueue):
    successes = []
    for _ in range(ROUNDS):
        drill = kind()
        with ThreadPoolExecutor(MEMBERS) as requests:
            successes.append(sum(requests.map(drill.lend, range(MEMBERS))))
    print(f"{kind.__name__}: {successes}")
