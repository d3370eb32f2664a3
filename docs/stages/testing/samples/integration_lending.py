import unittest

import psycopg
from psycopg.errors import UniqueViolation


def lend(database, tool, member, due):
    sql = """INSERT INTO loan (tool_id, member_id, due_on)
             VALUES (%s, %s, %s) RETURNING id"""
    return database.execute(sql, (tool, member, due)).fetchone()[0]


def take_message(database, message):
    """A queue may deliver a message twice; one reminder is enough."""
    database.execute(
        "INSERT INTO reminder VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (message["loan"], message["text"]),
    )


class LendingTest(unittest.TestCase):
    def setUp(self):
        self.db = self.enterContext(psycopg.connect(autocommit=True))
        self.enterContext(self.db.transaction(force_rollback=True))

    # Factories: a test names what matters to it, the rest is made up.
    def tool(self, name="drill"):
        sql = "INSERT INTO tool (name) VALUES (%s) RETURNING id"
        return self.one(sql, name)

    def member(self, name="Ana"):
        sql = "INSERT INTO member (name) VALUES (%s) RETURNING id"
        return self.one(sql, name)

    def loan(self, tool=None, member=None, due="2026-11-30"):
        tool, member = tool or self.tool(), member or self.member()
        return lend(self.db, tool, member, due)

    def one(self, sql, *values):
        return self.db.execute(sql, values).fetchone()[0]

    def test_a_lent_tool_has_one_open_loan(self):
        self.loan(tool=self.tool("saw"))
        self.assertEqual(self.one("SELECT count(*) FROM loan"), 1)

    def test_a_tool_that_is_out_is_refused(self):
        drill = self.tool()
        self.loan(tool=drill)
        with self.assertRaises(UniqueViolation):
            self.loan(tool=drill, member=self.member("Bo"))

    def test_a_message_delivered_twice_leaves_one_reminder(self):
        message = {"loan": self.loan(due="2026-11-01"), "text": "late"}
        take_message(self.db, message)
        take_message(self.db, message)
        self.assertEqual(self.one("SELECT count(*) FROM reminder"), 1)
