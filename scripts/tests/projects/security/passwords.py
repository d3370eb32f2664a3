"""Prints what is stored of the passwords, one member a line."""

import os
import sqlite3

for row in sqlite3.connect(os.environ["DATABASE"]).execute("SELECT email, password FROM member"):
    print(*row)
