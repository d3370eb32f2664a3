import unicodedata

TEXTS = {
    "Zoë 李": "Zoë 李",
    "Zoë, decomposed": "Zoe\u0308",
    "waving hand, skin tone": "\U0001F44B\U0001F3FD",
}


def graphemes(text):
    """Enough for these texts; package `regex` has all rules (\\X)."""
    return sum(
        1
        for character in text
        if not unicodedata.combining(character)
        and not "\U0001F3FB" <= character <= "\U0001F3FF"  # skin tones
    )


for name, text in TEXTS.items():
    print(name)
    print("  bytes in UTF-8:", len(text.encode("utf-8")))
    print("  units in UTF-16:", len(text.encode("utf-16-le")) // 2)
    print("  code points:", len(text))
    print("  graphemes:", graphemes(text))
