# needs: branches_start.sh
# fails

git switch -q -c limit
sed -i 's/a day/a day, at most 10 euro/' rules.txt
git commit -a -q -m "Limit the late fee" -m "Bo: one forgotten drill cost a member 40 euro."
git switch -q main
sed -i 's/1 euro/2 euro/' rules.txt
git commit -a -q -m "Raise the late fee to 2 euro" -m "Ana: reminders cost more than the fee brings in."
git merge limit
git status --short
cat rules.txt
git log --merge --format="%h %s%n  %b"
printf 'Loans last 7 days.\nLate fee: 2 euro a day, at most 10 euro.\n' > rules.txt
grep "2 euro a day" rules.txt && grep "at most 10" rules.txt
git add rules.txt
git commit -q -m "Merge branch 'limit'" -m "The higher fee, with the limit on top."
git log --oneline --graph
