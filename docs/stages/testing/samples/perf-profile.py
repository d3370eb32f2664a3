import cProfile
import pstats

TOOLS = ["drill", "saw", "ladder", "hedge trimmer", "pressure washer", "wheelbarrow", "rake"]
SHELF = [f"{name} {number}" for number in range(10, 40) for name in TOOLS]
compared = 0


def distance(one, other):
    """How many letters to change, add or remove until the words are equal."""
    global compared
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, other_letter in enumerate(other, 1):
            compared += 1
            cost = above if letter == other_letter else 1 + min(above, row[j], row[j - 1])
            above, row[j] = row[j], cost
    return row[-1]


def similar(word):
    return [name for name in SHELF if distance(word, name) <= 2]


def similar_lengths_first(word):
    """Two words whose lengths differ by three cannot be two changes apart."""
    return [name for name in SHELF if abs(len(name) - len(word)) <= 2 and distance(word, name) <= 2]


def page(names):
    return "".join(f"<li>{name.title()}</li>" for name in names)


def search(word, similar):
    return page(similar(word)) + page(SHELF)


def work(similar):
    """Letters compared for one search: a cost that is the same on every machine."""
    global compared
    compared = 0
    search("drlil 17", similar)
    return compared


def main():
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(20):
        search("drlil 17", similar)
    profile.disable()
    times = pstats.Stats(profile).get_stats_profile().func_profiles
    print("most time in:", max(times, key=lambda name: times[name].tottime))
    print("letters compared, before and after:", work(similar), work(similar_lengths_first))
    same = search("drlil 17", similar) == search("drlil 17", similar_lengths_first)
    print("the same page:", "yes" if same else "no")


if __name__ == "__main__":
    main()
