# needs: open_project.sh

git clone -q host.git fees && cd fees
cat CONTRIBUTING.md
python -m unittest 2>&1 | tail -n 1
# Issue 7: "Returned two days early, was charged -4 euro."
# Does the newest main still do it? Since when?
cat > try.py <<'PY'
from datetime import date
from fees import late_fee
print(late_fee(due=date(2026, 1, 10), returned=date(2026, 1, 8)))
PY
python try.py
git log --format='%h %an: %s' -S'.days * daily' -- fees.py
git switch -q -c early-return
cat >> test_fees.py <<'PY'

    def test_an_early_return_costs_nothing(self):
        self.assertEqual(late_fee(date(2026, 1, 10), date(2026, 1, 8)), 0)
PY
python -m unittest 2>&1 | grep -oE '^(FAIL: [a-z_]+|AssertionError.*)'
sed -i 's/(returned - due).days/max(0, (returned - due).days)/' fees.py
python -m unittest 2>&1 | tail -n 1
sed -i '4i An early return costs 0 euro, not less (#7).\n' CHANGELOG.md
rm try.py && git status --short
cat > message <<'TEXT'
Charge nothing for an early return

Days before the due date were counted as negative days late.

Fixes #7
TEXT
git commit -q -a -s -F message && rm message
git log -1 --stat
git format-patch --no-signature main
