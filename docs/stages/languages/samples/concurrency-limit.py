# server: concurrency_slow_server.py
import os
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from urllib.request import urlopen

SERVER = os.environ["BASE_URL"]
ADDRESSES = [f"{SERVER}/tools/{number}" for number in range(200)]


def fetch(address):
    with urlopen(address, timeout=5) as answer:
        return answer.read()


def report():
    requests, most_at_once = fetch(f"{SERVER}/report").split()
    return int(requests), int(most_at_once)


with ThreadPoolExecutor(max_workers=10) as pool:
    answers = list(pool.map(fetch, ADDRESSES))
print(f"answers: {len(answers)}, most at once: {report()[1]}")

before = report()[0]
pool = ThreadPoolExecutor(max_workers=10)
tasks = [pool.submit(fetch, address) for address in ADDRESSES]
for done, _ in enumerate(as_completed(tasks), 1):
    if done == 30:
        break
pool.shutdown(cancel_futures=True)  # drops what waits, ends what runs
at_cancel = report()[0]
time.sleep(0.3)
print("cancelled before all were asked:", "yes" if at_cancel - before < 200 else "no")
print("requests after the cancel:", report()[0] - at_cancel)
