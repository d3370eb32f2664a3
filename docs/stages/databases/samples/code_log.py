import psycopg


def logged(work):
    """Do the work and print what PostgreSQL logged meanwhile."""
    log = []

    def note(notice):
        log.append((notice.message_primary, notice.message_detail or ""))

    # No prepared statements, so that each is logged in the same way.
    with psycopg.connect(autocommit=True, prepare_threshold=None) as database:
        database.execute("SET log_statement = 'all'")
        database.execute("SET client_min_messages = 'log'")
        database.add_notice_handler(note)
        result = work(database)
    for statement, detail in log:
        values = detail.replace("parameters:", " --")
        print(f"LOG: {statement}{values}")
    print(f"loans: {len(result)}, statements: {len(log)}")
    return len(log)
