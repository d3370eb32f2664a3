import random
from collections import Counter, defaultdict

NOTES = """the drill is due on friday .
the ladder is due on monday . the saw is due on monday .
ana has the drill . bo has the ladder . cleo has the saw .""".split()


def train(window):
    """How often each word follows the `window` words before it."""
    follows = defaultdict(Counter)
    for i in range(1, len(NOTES)):
        follows[tuple(NOTES[max(0, i - window) : i])][NOTES[i]] += 1
    return follows


def go_on(prompt, window, choose):
    follows, words = train(window), prompt.split()
    while words[-1] != ".":
        words.append(choose(follows[tuple(words[-window:])]))
    return " ".join(words)


def drawn(counts):
    return chance.choices(list(counts), list(counts.values()))[0]


def likeliest(counts):
    return counts.most_common(1)[0][0]


for seed in (1, 2, 3, 4, 5):
    chance = random.Random(seed)
    print("window 1, sampled:  ", go_on("the drill is due", 1, drawn))
print("window 1, likeliest:", go_on("the drill is due", 1, likeliest))
print("window 4, likeliest:", go_on("the drill is due", 4, likeliest))
