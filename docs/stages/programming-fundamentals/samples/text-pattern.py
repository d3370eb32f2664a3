import re

NUMBER = re.compile(r"T-[0-9]{4}")

GOOD = ["T-0042", "T-0001", "T-9999", "T-0100", "T-1234"]
BAD = [
    "", "T-42", "T-00042", "t-0042", "T0042", " T-0042", "T-0042 ",
    "T-0042\n", "T-0042\nT-0043", "T-\uFF10\uFF10\uFF14\uFF12",
]


def is_number(text):
    return NUMBER.fullmatch(text) is not None


accepted = [text for text in GOOD if is_number(text)]
refused = [text for text in BAD if not is_number(text)]
print("accepted:", len(accepted), "of", len(GOOD))
print("refused:", len(refused), "of", len(BAD))
