from queue import Full, Queue
from threading import Event, Thread

waiting = Queue(maxsize=2)  # the limit is the point
started, release = Event(), Event()
done = []


def worker():
    while (job := waiting.get()) is not None:
        started.set()
        release.wait()  # stands for slow work
        done.append(job)


def offer(loan):
    """For a person who waits: refuse at once rather than promise."""
    try:
        waiting.put_nowait(loan)
        return "202 accepted"
    except Full:
        return "503, Retry-After: 1"


thread = Thread(target=worker)
thread.start()
print("loan 1:", offer(1))
started.wait()  # the worker has it, and two places are free
for loan in (2, 3, 4, 5):
    print(f"loan {loan}:", offer(loan))
release.set()

longest = 0
for loan in range(6, 16):  # an import can wait: put() holds it back
    waiting.put(loan)
    longest = max(longest, waiting.qsize())
waiting.put(None)
thread.join()
print("done:", *done)
print("never more than 2 waiting:", "yes" if longest <= 2 else "no")
