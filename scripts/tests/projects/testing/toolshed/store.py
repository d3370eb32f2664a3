"""What PostgreSQL keeps."""

import os
from datetime import date
from pathlib import Path
from uuid import uuid4

import psycopg
import rules

Database = psycopg.Connection[tuple[object, ...]]


class Refused(Exception):
    """A loan that the rules or the tables do not allow."""


def connect(schema: str = "") -> Database:
    database = psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=5)
    if schema:
        database.execute(f'SET search_path TO "{schema}"')
        database.commit()
    return database


def make(database: Database) -> str:
    """All tables in a schema of their own; its name."""
    schema = f"test_{uuid4().hex}"
    database.execute(f'CREATE SCHEMA "{schema}"')
    database.execute(f'SET search_path TO "{schema}"')
    database.execute(Path(__file__).with_name("schema.sql").read_text("utf-8"))
    return schema


def add_tool(database: Database, name: str) -> int:
    row = database.execute("INSERT INTO tools (name) VALUES (%s) RETURNING id", [name]).fetchone()
    assert row
    return int(str(row[0]))


def lend(database: Database, tool: int, member: str, today: date) -> date:
    """The day on which the new loan is due. Raises Refused."""
    held = database.execute("SELECT 1 FROM loans WHERE member = %s AND returned_on IS NULL", [member]).fetchall()
    if not rules.may_borrow(len(held)):
        raise Refused
    due = rules.due_on(today)
    try:
        with database.transaction():
            database.execute("INSERT INTO loans (tool_id, member, due_on) VALUES (%s, %s, %s)", [tool, member, due])
    except psycopg.errors.UniqueViolation:
        raise Refused from None
    return due


def overdue(database: Database, today: date) -> list[str]:
    """Members whose loans were due before a day."""
    found = database.execute("SELECT member FROM loans WHERE returned_on IS NULL AND due_on < %s ORDER BY id", [today])
    return [str(member) for (member,) in found.fetchall()]
