# needs: undo_start.sh

echo wrench >> tools.txt
echo 'Late fee: 1 euro a day' > rules.txt
git status --short
git stash push --include-untracked -m "late fee, half done"
git status --short
sed -i 's/saw/hand saw/' tools.txt
git commit -a -q -m "Name the saw"
git stash list
git stash pop
git status --short
git diff
