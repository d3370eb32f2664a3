import tracemalloc

pages = {}


def search(query):
    if query not in pages:
        pages[query] = f"<h1>Results for {query}</h1>"
    return pages[query]


tracemalloc.start()
first = tracemalloc.take_snapshot()
for number in range(10_000):
    search(f"query {number}")
second = tracemalloc.take_snapshot()

grown = [change for change in second.compare_to(first, "lineno") if change.count_diff >= 10_000]
for change in sorted(grown, key=lambda change: change.traceback[0].lineno):
    place = change.traceback[0]
    print(f"{place.filename}:{place.lineno} holds about {round(change.count_diff, -2)} more objects")
