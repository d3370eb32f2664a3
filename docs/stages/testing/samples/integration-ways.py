# database: postgresql
# needs: integration_schema.sql
import os
import time
from contextlib import contextmanager
from pathlib import Path

import psycopg

SCHEMA = Path("integration_schema.sql").read_text()
HERE = os.environ["PGDATABASE"]


@contextmanager
def rollback():
    with database.transaction(force_rollback=True):
        yield database


@contextmanager
def schema():
    database.execute("CREATE SCHEMA a_test; SET search_path TO a_test")
    database.execute(SCHEMA)
    yield database
    database.execute("DROP SCHEMA a_test CASCADE; RESET search_path")


@contextmanager
def fresh():
    admin.execute(f"CREATE DATABASE {HERE}_copy TEMPLATE {HERE}")
    with psycopg.connect(dbname=f"{HERE}_copy", autocommit=True) as copy:
        yield copy
    admin.execute(f"DROP DATABASE {HERE}_copy")


def seconds(way, tests=10):
    start = time.perf_counter()
    for number in range(tests):
        with way() as isolated:
            isolated.execute("INSERT INTO tool (name) VALUES ('drill')")
            tools = isolated.execute("SELECT name FROM tool").fetchall()
            assert len(tools) == 1, f"{way.__name__} left {tools}"
    return time.perf_counter() - start


took = {}
with psycopg.connect(dbname="postgres", autocommit=True) as admin:
    took["fresh database"] = seconds(fresh)  # nobody may use the template
    with psycopg.connect(autocommit=True) as database:
        took["rollback"] = seconds(rollback)
        took["schema"] = seconds(schema)
print("each of 10 tests found one tool, all three ways")
print("fastest:", min(took, key=took.get))
if "TIMES" in os.environ:
    for way, time_taken in took.items():
        print(f"{way}: {100 * time_taken:.1f} ms")
