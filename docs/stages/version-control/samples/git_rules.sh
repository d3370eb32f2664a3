# A repository with rules of thirteen lines.
mkdir toolshed
cd toolshed || return
git init --quiet
cat > rules.txt <<'END'
Toolshed rules

Loans last 7 days.
Show your card.
Clean the tools.
Oil the saws.
Charge the batteries.
Coil the cables.
Report damage.
Bring tools back dry.

Late fee: 1 euro a day.
END
git add rules.txt
git commit --quiet -m "Write the rules down"
