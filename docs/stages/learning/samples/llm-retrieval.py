import math
import re
from collections import Counter

HANDBOOK = {  # one passage under each heading
    "Renewing": "A loan can be extended once by two weeks, unless somebody waits.",
    "Late fees": "Each day after the due day costs one euro, at most the deposit.",
    "Deposits": "You pay it when you take the tool, and get it back with the tool.",
    "Broken tools": "Tell us and bring all the parts. Wear is ours, misuse is yours.",
    "Opening hours": "Tuesday and Saturday from ten to one.",
    "Reserving": "Choose a day in the calendar. We keep the tool until noon.",
}
QUESTIONS = {
    "Can I extend a loan by two weeks?": "Renewing",
    "How often may I renew?": "Renewing",
    "What does a late day cost?": "Late fees",
    "Is there a late fee?": "Late fees",
    "When do I get my deposit back?": "Deposits",
    "The saw is broken, what now?": "Broken tools",
    "What if a part is missing?": "Broken tools",
    "It will not start, what now?": "Broken tools",
    "Are you open on Saturday?": "Opening hours",
    "How do I reserve a ladder?": "Reserving",
    "Until when do you keep the tool?": "Reserving",
}
COMMON = """a all and are at by can do does for from how i if in is it may my now
of on or the to we what when you""".split()


def vector(text):
    """Counts of word beginnings, in place of an embedding."""
    words = re.findall(r"[a-z]+", text.lower())
    return Counter(word[:4] for word in words if word not in COMMON)


def closeness(a, b):
    dot = sum(a[word] * b[word] for word in a)
    return dot / (math.hypot(*a.values()) * math.hypot(*b.values()))


def search(question, index):
    asked = vector(question)
    return sorted(index, key=lambda heading: -closeness(asked, index[heading]))


def measure(name, index):
    places = {}
    for question, right in QUESTIONS.items():
        places[question] = search(question, index).index(right) + 1
    first = sum(place == 1 for place in places.values())
    among = sum(place <= 3 for place in places.values())
    print(f"{name}: first {first} of {len(places)}, among three {among}")
    for question, place in places.items():
        if place > 3:
            print(f"  place {place}: {question}")


measure("passages alone", {h: vector(text) for h, text in HANDBOOK.items()})
measure("with headings", {h: vector(h + " " + text) for h, text in HANDBOOK.items()})
