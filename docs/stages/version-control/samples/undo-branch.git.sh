# needs: undo_start.sh
# graph: toolshed

echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the late fee"
git log --oneline -1
# That was main. The commit belongs on a branch of its own.
git branch rules
git reset --keep HEAD~1
git switch rules
git log --oneline --graph --all
