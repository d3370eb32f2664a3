import sqlite3

OFFSET = """
  SELECT deposit, id, name FROM tool
  ORDER BY deposit, id LIMIT 2 OFFSET ?
"""
AFTER = """
  SELECT deposit, id, name FROM tool
  WHERE (deposit, id) > (?, ?) ORDER BY deposit, id LIMIT 2
"""
TOOLS = [
    (1, "rake", 10),
    (2, "saw", 20),
    (3, "drill", 20),
    (4, "ladder", 20),
    (5, "sander", 40),
]
ADD = "INSERT INTO tool (id, name, deposit) VALUES (9, 'axe', 5)"
REMOVE = "DELETE FROM tool WHERE name = 'rake'"


def by_offset(db):
    start = 0
    while page := db.execute(OFFSET, (start,)).fetchall():
        yield page
        start += len(page)


def by_cursor(db):
    cursor = (-1, 0)  # before every row
    while page := db.execute(AFTER, cursor).fetchall():
        yield page
        cursor = page[-1][:2]  # deposit and id of the last row


def read(pages, change):
    """Read all, with a change after page 1; print what went wrong."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE tool (id INTEGER PRIMARY KEY, name, deposit INTEGER)")
    db.executemany("INSERT INTO tool VALUES (?, ?, ?)", TOOLS)
    before = {name for _, name, _ in TOOLS}
    seen = []
    for number, page in enumerate(pages(db), 1):
        names = [name for _, _, name in page]
        print(f"  page {number}: {', '.join(names)}")
        seen += names
        if number == 1:
            db.execute(change)
    stayed = before & {name for (name,) in db.execute("SELECT name FROM tool")}
    twice = sorted({name for name in seen if seen.count(name) > 1})
    print(f"  twice: {twice}, missing: {sorted(stayed - set(seen))}")


for pages in (by_offset, by_cursor):
    for change in (ADD, REMOVE):
        print(f"{pages.__name__}, then {change.split()[0]}")
        read(pages, change)
