# needs: readme_demo.vtt, readme_seen.vtt
import re
from pathlib import Path

LIMIT = 120  # seconds: the demo is meant to last two minutes
A_LINE, A_SECOND = 42, 20  # characters: what is chosen here, and kept


def seconds(stamp):
    parts = [float(part) for part in stamp.split(":")]
    return sum(part * 60**power for power, part in enumerate(reversed(parts)))


def cues(path):
    """Start, end and lines of each cue of a WebVTT file."""
    header, *blocks = re.split(r"\n{2,}", Path(path).read_text("utf-8").strip())
    if not header.startswith("WEBVTT"):
        raise ValueError(f"{path} must begin with WEBVTT")
    for block in blocks:
        lines = block.splitlines()
        at = next((i for i, line in enumerate(lines) if "-->" in line), None)
        if at is None:
            continue  # a NOTE or a STYLE
        start, _, end = lines[at].split()[:3]
        yield seconds(start), seconds(end), lines[at + 1 :]


captions, seen = list(cues("readme_demo.vtt")), list(cues("readme_seen.vtt"))
before = 0
for start, end, lines in captions:
    length = sum(map(len, lines))
    if start < before:
        print(f"{start:5.1f}  begins before the caption above has ended")
    if length > A_SECOND * (end - start):
        speed = length / (end - start)
        print(f"{start:5.1f}  {speed:.0f} characters a second: too fast to read")
    for line in lines:
        if len(line) > A_LINE:
            print(f"{start:5.1f}  a line of {len(line)} characters")
    before = end
length = max(end for _, end, _ in captions + seen)
print(f"{length:5.1f}  seconds; {LIMIT} are allowed")

print("\nTranscript")
spoken = [(start, " ".join(lines)) for start, _, lines in captions]
shown = [(start, f"({' '.join(lines)})") for start, _, lines in seen]
for _, text in sorted(spoken + shown):
    print(text)
