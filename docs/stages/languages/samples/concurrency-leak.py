import gc
from functools import lru_cache


class Page:
    def __init__(self, query):
        self.html = f"<h1>Results for {query}</h1>"


def pages_in_memory():
    gc.collect()
    return sum(isinstance(thing, Page) for thing in gc.get_objects())


def run(title, search):
    for number in range(1000):  # warm up: every cache fills at first
        search(f"warm-up {number}")
    before = pages_in_memory()
    for number in range(10_000):
        search(f"query {number}")
    more = pages_in_memory() - before
    print(f"{title}: {more} more Page objects after 10000 requests")


run("no limit", lru_cache(maxsize=None)(Page))
run("at most 500", lru_cache(maxsize=500)(Page))
