# insecure: inj-command.py
# Insecure: a shell reads what was typed; then an option parser does.
import subprocess
from pathlib import Path

Path("tools.txt").write_text("drill\nladder\nhand drill\n")


def count_in_shell(word):
    line = f"grep -c {word} tools.txt"
    return subprocess.run(line, shell=True, capture_output=True, text=True)


def count_in_list(word):
    words = ["grep", "-c", word, "tools.txt"]
    return subprocess.run(words, capture_output=True, text=True)


for word in ("drill", "drill tools.txt; echo INJECTED; true"):
    print(f"shell, {word}:", *count_in_shell(word).stdout.split())
for word in ("drill", "-vesaw"):
    print(f"list, {word}:", *count_in_list(word).stdout.split())
