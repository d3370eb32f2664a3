import json
from http.client import HTTPConnection
from threading import Thread
from unittest import TestCase

import store
from api import Api


class Loans(TestCase):
    def setUp(self) -> None:
        self.database = store.connect()
        self.schema = store.make(self.database)
        self.drill = store.add_tool(self.database, "drill")
        self.database.commit()
        self.api = Api(self.schema)
        Thread(target=self.api.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def tearDown(self) -> None:
        self.api.shutdown()
        self.api.server_close()
        self.database.execute(f'DROP SCHEMA "{self.schema}" CASCADE')
        self.database.commit()
        self.database.close()

    def lend(self, member: str) -> tuple[int, object]:
        connection = HTTPConnection("127.0.0.1", self.api.server_port, timeout=10)
        connection.request("POST", "/loans", json.dumps({"tool": self.drill, "member": member, "on": "2026-11-22"}))
        answer = connection.getresponse()
        content = json.loads(answer.read())
        connection.close()
        return answer.status, content

    def test_a_loan_is_made(self) -> None:
        assert self.lend("Ana") == (201, {"tool": self.drill, "due_on": "2026-12-06"})

    def test_a_tool_that_is_out_is_a_conflict(self) -> None:
        self.lend("Ana")
        assert self.lend("Bo")[0] == 409
