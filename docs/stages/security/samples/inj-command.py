import subprocess
from pathlib import Path

Path("tools.txt").write_text("drill\nladder\nhand drill\n")


def count(word):
    # No shell. -e: a pattern follows; --: no more options.
    words = ["grep", "-c", "-F", "-e", word, "--", "tools.txt"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=5)
    return done.stdout.strip()


for word in ("drill", "drill tools.txt; echo INJECTED; true", "-vesaw"):
    print(f"{word}: {count(word)}")
