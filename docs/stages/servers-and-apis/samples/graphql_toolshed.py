"""Toolshed's data for the samples about GraphQL, and a log of every SQL statement."""

import sqlite3

database = sqlite3.connect(":memory:")
database.row_factory = sqlite3.Row
database.executescript("""
  CREATE TABLE tool (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE loan (id INTEGER PRIMARY KEY, tool_id INTEGER NOT NULL REFERENCES tool, member TEXT NOT NULL);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
  INSERT INTO tool SELECT i, 'tool ' || i FROM n;
  INSERT INTO loan SELECT id, id, 'Ana' FROM tool;
""")
log = []
database.set_trace_callback(log.append)


def rows(sql, *values):
    return [dict(row) for row in database.execute(sql, values)]
