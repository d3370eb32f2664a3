import json
import sqlite3
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import Request, urlopen


def database(*tables):
    db = sqlite3.connect(":memory:", check_same_thread=False)
    for table in tables:
        db.execute(f"CREATE TABLE {table} (member TEXT NOT NULL)")
    return db


def count(db, table):
    return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


# --8<-- [start:one]
def lend_in_one(db, member, fee_fails):
    with db:  # one transaction: commit at the end, roll back after an error
        db.execute("INSERT INTO loan VALUES (?)", (member,))
        if fee_fails:
            raise RuntimeError("no fee for this tool")
        db.execute("INSERT INTO fee VALUES (?)", (member,))
# --8<-- [end:one]


# --8<-- [start:two]
def lend_in_two(loans, fees_address, member):
    with loans:
        loans.execute("INSERT INTO loan VALUES (?)", (member,))
    request = Request(fees_address, json.dumps({"member": member}).encode())
    urlopen(request, timeout=0.3)
# --8<-- [end:two]


class Fees(BaseHTTPRequestHandler):
    """The second service, with a database of its own."""

    def do_POST(self):
        given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if given["member"] == "Cleo":
            ended.wait(2)  # it hangs before it has done anything
            return
        with fees:
            fees.execute("INSERT INTO fee VALUES (?)", (given["member"],))
        if given["member"] == "Bo":
            ended.wait(2)  # it did its work, and its answer comes too late
        with suppress(OSError):  # the caller has hung up
            self.send_response(204)
            self.end_headers()

    def log_message(self, *_):
        pass


def attempt(title, work):
    try:
        work()
        print(title, "- done")
    except (RuntimeError, TimeoutError) as error:
        print(title, "-", repr(error))


one = database("loan", "fee")
attempt("One application, Ana", lambda: lend_in_one(one, "Ana", fee_fails=True))
print(f"  loans {count(one, 'loan')}, fees {count(one, 'fee')}")

ended = threading.Event()
fees = database("fee")
server = ThreadingHTTPServer(("127.0.0.1", 0), Fees)
address = f"http://127.0.0.1:{server.server_port}/fees"
threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
loans = database("loan")
attempt("Two services, Ana", lambda: lend_in_two(loans, address, "Ana"))
print(f"  loans {count(loans, 'loan')}, fees {count(fees, 'fee')}")
attempt("Two services, Bo, a slow answer", lambda: lend_in_two(loans, address, "Bo"))
print(f"  loans {count(loans, 'loan')}, fees {count(fees, 'fee')}")
attempt("Two services, Cleo, no fee", lambda: lend_in_two(loans, address, "Cleo"))
print(f"  loans {count(loans, 'loan')}, fees {count(fees, 'fee')}")
ended.set()
server.shutdown()
server.server_close()
