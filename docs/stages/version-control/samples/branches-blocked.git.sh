# needs: branches_start.sh
# fails

git switch -q -c limit
sed -i 's/a day/a day, at most 10 euro/' rules.txt
git commit -a -q -m "Limit the late fee"
git switch -q main
sed -i 's/1 euro/2 euro/' rules.txt
git merge limit
git commit -a -q -m "Raise the late fee to 2 euro"
git merge limit
git diff --check
git commit -m "Done"
git merge limit
git switch limit
git merge --abort
git status
