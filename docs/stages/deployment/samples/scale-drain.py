# server: scale-balancer.nginx.conf
# needs: scale_instance.py

import os
import subprocess
import sys
from collections import Counter
from threading import Thread
from urllib.error import HTTPError
from urllib.request import urlopen

BASE = os.environ.get("BASE_URL", "http://127.0.0.1:8080")
os.mkfifo("go")  # a slow loan goes on when this is opened for writing


def start(name):
    """Starts a copy and waits until it says that it is ready."""
    command = [sys.executable, "scale_instance.py", f"{name}.sock"]
    copy = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    hear(copy)
    return copy


def hear(copy):
    print("   ", copy.stdout.readline().strip())


def status(body=None):
    try:
        with urlopen(BASE, body, timeout=10) as answer:
            return answer.status
    except HTTPError as error:
        return error.code


def begin_loan():
    answers = []
    loan = Thread(target=lambda: answers.append(status(b"drill")))
    loan.start()
    return loan, answers


def fifty():
    return dict(Counter(status() for _ in range(50)))


print("Copy one is asked to end (SIGTERM), with a loan in work.")
one = start("one")
loan, answers = begin_loan()
hear(one)  # it has the loan
two = start("two")  # checked before the other goes
one.terminate()
hear(one)  # it drains
print("50 requests meanwhile:", fifty())
open("go", "w").close()  # the slow work ends
loan.join()
print("the loan:", *answers)
hear(one)  # it stopped

print("\nCopy two is killed (SIGKILL), with a loan in work.")
loan, answers = begin_loan()
hear(two)
one = start("one")
two.kill()
loan.join()
print("the loan:", *answers)
print("50 requests after it:", fifty())
one.terminate()
hear(one)
hear(one)
