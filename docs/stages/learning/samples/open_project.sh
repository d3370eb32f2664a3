# The library "fees" as a host has it: two commits of its maintainer Bo, and the tag v1.2.0.
git init --quiet --bare host.git
git clone --quiet host.git bo 2>/dev/null
cd bo || return
bo() { GIT_AUTHOR_NAME=Bo GIT_AUTHOR_EMAIL=bo@toolshed.example GIT_COMMITTER_NAME=Bo GIT_COMMITTER_EMAIL=bo@toolshed.example git "$@"; }
cat > fees.py <<'END'
"""Late fees of a lending library."""


def late_fee(due, returned, daily=2):
    """The fee in euro for a tool that was due on one day and came back on another."""
    return (returned - due).days * daily
END
cat > test_fees.py <<'END'
import unittest
from datetime import date

from fees import late_fee


class LateFee(unittest.TestCase):
    def test_three_days_late(self):
        self.assertEqual(late_fee(date(2026, 1, 10), date(2026, 1, 13)), 6)
END
bo add .
bo commit --quiet -m "Compute the late fee"
cat > CONTRIBUTING.md <<'END'
1. Say in the issue that you are working on it.
2. One change, with a test that fails without it.
3. One line for users under "Unreleased" in CHANGELOG.md.
4. `python -m unittest` passes.
5. Sign off with `git commit -s` (developercertificate.org).
END
printf '# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-01-05\n\nFirst public release.\n' > CHANGELOG.md
printf '__pycache__/\n' > .gitignore
bo add .
bo commit --quiet -m "Say how to contribute"
bo tag -a v1.2.0 -m 1.2.0
bo push --quiet origin main v1.2.0
cd ..
