# needs: choosing-adverts.txt
import re
from pathlib import Path

NAMES = {
    "Python": ["Python"],
    "Node.js": ["Node.js", "JavaScript", "TypeScript"],
    "Java": ["Java"],
    "PHP": ["PHP"],
    "Ruby": ["Ruby"],
}

adverts = Path("choosing-adverts.txt").read_text("utf-8").splitlines()

for language, names in NAMES.items():
    either = "|".join(re.escape(name) for name in names)
    pattern = re.compile(rf"\b({either})\b")
    count = sum(1 for advert in adverts if pattern.search(advert))
    print(f"{language}: {count} of {len(adverts)}")

careless = sum(1 for advert in adverts if "Java" in advert)
print(f'Adverts that contain the text "Java": {careless}')
