# Followers of each author, posts a day: people, and one national library.
AUTHORS = [(100, 0.2)] * 300_000 + [(800_000, 3)]
OPENED, FOLLOWS = 3_000_000, 100  # feeds opened a day; authors of a reader


def cost(limit):
    """Posts of authors with fewer followers than `limit` are copied."""
    copied = [author for author in AUTHORS if author[0] < limit]
    written = sum(followers * posts for followers, posts in copied)
    largest = max((followers for followers, _ in copied), default=1)
    if not copied:
        lists = FOLLOWS
    else:
        lists = 1 + len(AUTHORS) - len(copied)
    return written, OPENED * lists, largest


print(f"{'':22}{'rows written':>14}{'lists read':>14}{'rows, one post':>16}")
for title, limit in (
    ("gather when reading", 0),
    ("copy when writing", 10**9),
    ("copy, not the big", 100_000),
):
    written, read, largest = cost(limit)
    print(f"{title:22}{written:14,.0f}{read:14,}{largest:16,}")
