"""Switches the model on or off: `python3 switch.py off`."""

import os
import sys
from pathlib import Path

switch = Path(os.environ["STATE"], "off")
if sys.argv[1] == "off":
    switch.touch()
else:
    switch.unlink(missing_ok=True)
