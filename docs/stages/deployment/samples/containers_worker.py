"""Says when it is told to end."""

import signal
import sys
import time


def stop(*_):
    print("the program: SIGTERM, I finish", flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, stop)
open("ready", "w").close()
time.sleep(2)
print("the program: nobody told me anything", flush=True)
