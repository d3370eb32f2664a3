# A repository whose program works in Ana's folder, and nowhere else.
git init --quiet toolshed
cd toolshed || return
cat > overdue <<'END'
#!/bin/sh
# Prints the tools that were due before a day.
loans=$(cat loans.csv) || exit
echo "$loans" | awk -F, -v day="$1" '$3 < day {print $1 " (" $2 ", due " $3 ")"}'
END
chmod +x overdue
printf '*.csv\n' > .gitignore
printf 'drill,Bo,2026-03-04\nladder,Cleo,2026-03-11\n' > loans.csv
cat > README.md <<'END'
# Toolshed

Lists the tools that a tool library should ask back.

## Quick start

```sh
./overdue 2026-03-09
```
END
git add .
git commit --quiet -m "List overdue tools"
cat > ../quick-start <<'END'
#!/bin/sh
# Runs the commands in a README's sh blocks; stops at the first that fails.
awk '/^```sh$/ {on = 1; next} /^```$/ {on = 0} on' README.md > ../todo
sh -eux ../todo
END
chmod +x ../quick-start
