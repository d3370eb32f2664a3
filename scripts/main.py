"""Where mkdocs-macros and Zensical enter. They load this one file, not a package, so it puts the package beside it on the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from roadmap.macros import define_env  # noqa: F401
