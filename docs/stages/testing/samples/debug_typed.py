"""Types the lines of its input into a program on a terminal, each when the prompt is there, as you would.

A line that begins with `$ ` is run beside it, as in a second terminal; `cont` waits until that has ended.
"""

import os
import pty
import re
import subprocess
import sys
import termios

PROMPT = re.compile(r"(?:^|\n)(\(Pdb\) |debug> )$")
STOPS = ("next", "$ ")  # in Node.js the prompt comes back before the news that it has stopped

pid, terminal = pty.fork()
if pid == 0:
    settings = termios.tcgetattr(0)
    settings[1] &= ~termios.OPOST
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(0, termios.TCSANOW, settings)
    os.execvp(sys.argv[1], sys.argv[1:])


def until_prompt(typed="", news=""):
    """Everything up to the next prompt; what the program repeats of the line is left out."""
    said = ""
    while not (PROMPT.search(said) and news in said):
        try:
            part = os.read(terminal, 65_536)
        except OSError:  # the program has ended, and its terminal with it
            break
        said += re.sub(r"\x1b\[[\d;]*[A-Za-z]|\r", "", part.decode())
    said = re.sub(r"connecting to .*ok\n", "", said.removeprefix(typed).removeprefix("\n"))
    return re.sub(r"debug> (?=.)", "", said.replace("< ", ""), flags=re.DOTALL)


print(until_prompt(), end="")
beside = None
for line in sys.stdin.read().splitlines():
    stops = "break in" if "node" in sys.argv and line.startswith(STOPS) else ""
    if line.startswith("$ "):
        print(f"\n(in a second terminal) {line}")
        beside = subprocess.Popen(line[2:], shell=True, text=True, stdout=subprocess.PIPE)
        print(until_prompt(news=stops), end="", flush=True)
        continue
    print(line)
    os.write(terminal, f"{line}\n".encode())
    print(until_prompt(line, stops), end="", flush=True)
    if line == "cont" and beside:
        print(f"\n(in the second terminal)\n{beside.communicate()[0]}debug> ", end="")
os.close(terminal)
os.waitpid(pid, 0)
