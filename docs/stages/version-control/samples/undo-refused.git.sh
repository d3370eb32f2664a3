# needs: undo_start.sh
# fails

git switch -q -c rules HEAD~1
echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the late fee"
git switch -q main
git merge -q --no-ff -m "Merge branch 'rules'" rules
git revert HEAD
git revert --no-edit HEAD~2
git revert --abort
echo wrench >> tools.txt
git switch rules
git reset --keep HEAD~2
