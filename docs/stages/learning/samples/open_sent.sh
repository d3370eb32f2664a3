# Ana's clone with her change on the branch early-return, and the patch that she has sent to Bo.
git clone --quiet host.git fees
cd fees || return
git remote set-head origin --delete
git switch --quiet -c early-return
cat >> test_fees.py <<'END'

    def test_an_early_return_costs_nothing(self):
        self.assertEqual(late_fee(date(2026, 1, 10), date(2026, 1, 8)), 0)
END
sed -i 's/(returned - due).days/max(0, (returned - due).days)/' fees.py
sed -i '4i An early return costs 0 euro, not less (#7).\n' CHANGELOG.md
git commit --quiet -a -s -m "Charge nothing for an early return" -m "Fixes #7"
git format-patch --quiet --no-signature main
