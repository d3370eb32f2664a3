# What each project makes you solve; the nouns in its name do not count.
PROJECTS = {
    "book shop": {"forms and tables", "sign-in"},
    "recipe collection": {"forms and tables", "sign-in"},
    "film diary": {"forms and tables", "sign-in"},
    "URL shortener": {"forms and tables", "heavy reads", "abuse"},
    "course booking": {"sign-in", "two at once", "repeats", "time zones"},
    "event tickets": {"sign-in", "two at once", "repeats", "time zones"},
    "notifications": {"repeats", "provider down", "consent"},
    "photo pipeline": {"long work", "large files", "cost"},
}


def same(projects):
    """Projects with the same problems, however different they look."""
    groups = {}
    for name, problems in projects.items():
        groups.setdefault(frozenset(problems), []).append(name)
    return [names for names in groups.values() if len(names) > 1]


for names in same(PROJECTS):
    print("the same project:", ", ".join(names))

BEFORE = {"forms and tables", "sign-in"}  # solved in stages 1 to 8
solved = set(BEFORE)
print("\nsolved so far:", ", ".join(sorted(solved)))
while True:
    name = max(PROJECTS, key=lambda name: len(PROJECTS[name] - solved))
    problems = PROJECTS[name]
    if not problems - solved:
        break
    print(f"next: {name:16} adds {', '.join(sorted(problems - solved))}")
    solved |= problems
nothing = [name for name, problems in PROJECTS.items() if problems <= BEFORE]
print("nothing new in:", ", ".join(nothing))
