# server: perf_server.py

import math
import os
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

RATE = int(sys.argv[1]) if len(sys.argv) > 1 else 40  # requests a second
WARM_UP, MEASURED = 10, 40


def ask(due):
    """One request. Its time starts when it was due, not when it could be sent."""
    try:
        with urllib.request.urlopen(os.environ["BASE_URL"] + "/tools", timeout=30) as answer:
            ok = answer.status == 200
    except OSError:
        ok = False
    return time.monotonic() - due, ok


def percentile(times, percent):
    return sorted(times)[math.ceil(len(times) * percent / 100) - 1]


start = time.monotonic() + 0.1
with ThreadPoolExecutor(max_workers=WARM_UP + MEASURED) as pool:  # a thread for each that waits
    answers = []
    for number in range(WARM_UP + MEASURED):
        due = start + number / RATE
        time.sleep(max(0, due - time.monotonic()))
        answers.append(pool.submit(ask, due))  # sent now, whatever became of the others
measured = [answer.result() for answer in answers][WARM_UP:]
times = [seconds for seconds, ok in measured if ok]
errors = len(measured) - len(times)

with open("report.txt", "w", encoding="utf-8") as report:
    print(f"offered {RATE}/s, {len(times)} answers, {errors} errors", file=report)
    for percent in (50, 95, 99) if times else ():
        print(f"p{percent} {percentile(times, percent) * 1000:.0f} ms", file=report)
print(f"sent {len(answers)}, warm-up {WARM_UP} left out, answered {len(times)}, errors {errors}")
