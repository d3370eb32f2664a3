# needs: undo_start.sh

echo 'Oil the saws.' > rules.txt
echo wrench >> tools.txt
git commit -a -q -m "Lend the wrech"
# The message is wrong and a file is missing.
git add rules.txt
git commit --amend -q -m "Lend the wrench, state a rule"
git show --stat --oneline
# Better two commits: take this one back, keep the edits.
git reset HEAD~1
git status --short
git commit -a -q -m "Lend the wrench"
git add rules.txt
git commit -q -m "State the first rule"
git log --oneline
