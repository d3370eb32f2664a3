import re
from collections import Counter, defaultdict
from math import log

TOOLS = {
    1: "Cordless drill. For wood and metal.",
    2: "Hammer drill. Drills holes in brick.",
    3: "Wood saw. For planks.",
    4: "Ladder. Not for use near power lines while drilling.",
}
STOP = {"for", "and", "in", "not", "near", "while"}


def analyse(text):
    """Lower case, no stop words, a stem each. Real stemmers know far more."""
    words = re.findall(r"[a-z]+", text.lower())
    words = [word for word in words if word not in STOP]
    return [re.sub(r"(ing|s)$", "", word) for word in words]


index = defaultdict(Counter)  # stem -> {tool: how often}
for tool, text in TOOLS.items():
    for stem in analyse(text):
        index[stem][tool] += 1

for stem in ("drill", "wood", "hole"):
    print(f"{stem}: {dict(index[stem])}")


def search(query):
    scores = Counter()
    for stem in analyse(query):
        found = index.get(stem, {})
        # A stem that few texts have says more than one that all have.
        rarity = log(len(TOOLS) / len(found)) if found else 0
        for tool, times in found.items():
            scores[tool] += times * rarity
    return scores.most_common()


print("drilling wood:")
for tool, score in search("drilling wood"):
    print(f"  {score:.2f} {TOOLS[tool]}")
