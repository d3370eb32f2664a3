"""An open loop: requests are sent when they are due. LOAD_SECONDS, LOAD_RATE, LOAD_RESULTS."""

import csv
import os
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

from api import Api

SECONDS, RATE = float(os.environ["LOAD_SECONDS"]), float(os.environ["LOAD_RATE"])

api = Api("")
Thread(target=api.serve_forever, daemon=True).start()
start = time.monotonic() + 0.1


def ask(due: float) -> tuple[str, str, int]:
    try:
        connection = HTTPConnection("127.0.0.1", api.server_port, timeout=30)
        connection.request("GET", "/tools")
        status = connection.getresponse().status
        connection.close()
    except OSError:
        status = 0
    return f"{due * 1000:.1f}", f"{(time.monotonic() - start - due) * 1000:.3f}", status


with ThreadPoolExecutor(100) as pool:
    answers = []
    for number in range(int(SECONDS * RATE)):
        time.sleep(max(0, start + number / RATE - time.monotonic()))
        answers.append(pool.submit(ask, number / RATE))
with Path(os.environ["LOAD_RESULTS"]).open("w", encoding="utf-8", newline="") as results:
    csv.writer(results).writerows([("due_ms", "took_ms", "status"), *(answer.result() for answer in answers)])
api.shutdown()
