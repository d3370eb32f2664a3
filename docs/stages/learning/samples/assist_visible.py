import re
import sys
from pathlib import Path

print(re.sub(r"<!--.*?-->\n*", "", Path(sys.argv[1]).read_text("utf-8"), flags=re.S), end="")
