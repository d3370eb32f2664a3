# needs: undo_start.sh

git branch rules
echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the late fee"
git switch -q rules
git cherry-pick main
git switch -q main
git reset --keep HEAD~1
git log --oneline --graph --all
