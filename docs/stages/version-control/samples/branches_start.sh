# One commit on main: a list of tools and the rules.
mkdir toolshed
cd toolshed || return
git init --quiet
printf 'drill\nsaw\n' > tools.txt
printf 'Loans last 7 days.\nLate fee: 1 euro a day.\n' > rules.txt
git add .
git commit --quiet -m "List tools and rules"
