import traceback
from pathlib import Path

from werkzeug.exceptions import MethodNotAllowed

from shed import app

original = MethodNotAllowed.__init__


def noisy(self, *arguments, **named):
    for frame in traceback.extract_stack()[:-1]:
        path = Path(frame.filename)
        if "site-packages" in path.parts:
            place = path.parts[path.parts.index("site-packages") + 1 :]
            print("/".join(place), frame.name)
    original(self, *arguments, **named)


MethodNotAllowed.__init__ = noisy
app.test_client().delete("/tools")
