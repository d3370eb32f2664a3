"""A program with three bad habits, for people who look for them."""

import os
import socket
import time

log = open("toolshed.log", "wb")
log.write(b"." * 20_000_000)
log.flush()
os.remove("toolshed.log")  # gone from the folder, not from the disk

with open("settings.py", "w") as settings:
    settings.write("LOAN_DAYS = 14\n")
never_closed = [open("settings.py") for _ in range(40)]

listener = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
open("ready", "w").close()
time.sleep(600)
