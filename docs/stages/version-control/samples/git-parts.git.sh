# needs: git_rules.sh

sed -i 's/7 days/14 days/; s/1 euro/2 euro/' rules.txt
git diff --stat
printf 'y\nn\n' | git add --patch
git diff --staged --unified=0
git commit -q -m "Lend for two weeks" -m "Members with jobs could only come at weekends and paid fees for it."
git commit -a -q -m "Raise the late fee to 2 euro" -m "Reminders cost more than the old fee brought in."
git log
