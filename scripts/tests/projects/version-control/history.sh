# Makes a repository, toolshed, whose history the checks of the project accept.
set -e
git init --quiet --initial-branch main toolshed
cd toolshed
git config core.autocrlf false
now=1767605400

by() { # NAME: who writes what follows
    export GIT_AUTHOR_NAME="$1" GIT_AUTHOR_EMAIL="$(echo "$1" | tr A-Z a-z)@toolshed.example"
    export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL"
}

later() { # SECONDS
    now=$((now + $1))
    export GIT_AUTHOR_DATE="$now +0000" GIT_COMMITTER_DATE="$now +0000"
}

record() { # SUBJECT REASON
    later 60
    git add --all
    git commit --quiet --allow-empty -m "$1" -m "$2"
}

program() { # FEE: the program, with how it computes the fee
    cat > toolshed.py <<END
"""Lends tools."""


def fee(days: int) -> int:
    """The late fee in euro."""
    return $1


def due(start: int, days: int) -> int:
    """The day on which a loan is due."""
    return start + days
END
}

by Ana
program "days * 2"
cat > test_toolshed.py <<'END'
import unittest

import toolshed


class Fee(unittest.TestCase):
    def test_no_days_cost_nothing(self):
        self.assertEqual(toolshed.fee(0), 0)


class Due(unittest.TestCase):
    def test_seven_days(self):
        self.assertEqual(toolshed.due(1, 7), 8)
END
printf '__pycache__/\n.env\n' > .gitignore
record "Compute the late fee and the due day" "The paper sheet was added up wrongly twice in one week."
printf '# Toolshed\n\nRun `python3 -m unittest` to test it.\n' > README.md
record "Say how to test it" "Bo asked for the command, and nothing named it."

git switch --quiet -c limit
by Bo
program "min(days * 2, 10)"
record "Limit the fee to 10 euro" "A drill that was forgotten for a month cost more than a new one."
sed -i.old 's/^class Due/    def test_a_limit(self):\n        self.assertEqual(toolshed.fee(30), 10)\n\n\nclass Due/' test_toolshed.py
rm test_toolshed.py.old
record "Test the limit" "Without a test, the next edit of the rate may lose it."

git switch --quiet main
git switch --quiet -c charge
by Ana
program "days * 3"
record "Raise the rate to 3 euro" "Two euro did not cover the new blades this year."
echo '- The rate is the same for every tool.' >> README.md
record "Say that the rate is for all tools" "Members expected ladders to cost less than saws."

git switch --quiet main
later 60
git merge --quiet --no-ff -m "Merge branch 'limit'" -m "Reviewed-by: Ana <ana@toolshed.example>" limit
later 60
git merge --quiet --no-ff charge > /dev/null || true
program "min(days * 3, 10)"
git add toolshed.py
git commit --quiet -m "Merge branch 'charge'" -m "Bo wanted a limit and Ana a higher rate; both hold."

cat > REVIEW.md <<'END'
# Review of the branch limit, by Ana

- Tried: `fee(30)` gave 10, and `fee(5)` gave 10 as well.
- Missing: a test for five days, the last day below the limit.
- Good: the message says what went wrong, so I did not have to ask.
- Verdict: approved.
END
record "Keep the review of the limit" "The host of the repository may change, and the reasons should stay."
cat > CHANGELOG.md <<'END'
# Changelog

## 1.0.0 - 2026-01-05

- The late fee is 3 euro a day, and never more than 10 euro.
- Each loan has a day on which it is due.
END
record "Release 1.0.0" "The library opens with it, so it needs a name."
git tag -a v1.0.0 -m "Toolshed 1.0.0"
for tool in drill saw; do
    echo "- The $tool is kept in the shed." >> README.md
    record "Say where the $tool is" "The $tool was looked for in the cellar last Monday."
done

git switch --quiet -c planted
for number in 1 2 3 4 5 6 7 8 9; do
    echo "- Shelf $number holds small tools." >> README.md
    if [ "$number" = 6 ]; then
        program "min(days * 3, 10) if days < 40 else 0"
        record "Let very old loans go" "This makes room for the bug on shelf $number.

Planted-bug: forty days and more are free"
    else
        record "Number shelf $number" "Shelf $number was confused with the one beside it."
    fi
    if [ "$number" = 2 ]; then
        cat > bisect.sh <<'END'
python3 -c '
try:
    import toolshed
except SyntaxError:
    raise SystemExit(125)
raise SystemExit(toolshed.fee(50) != 10)
'
END
    fi
done
git switch --quiet main
