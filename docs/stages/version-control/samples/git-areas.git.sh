# needs: git_start.sh

echo ladder >> tools.txt
git diff
git add tools.txt
echo wrench >> tools.txt
git status --short
git diff --staged
git commit -m "Lend the ladder"
git status --short
git commit -a -m "Lend the wrench"
git status --short
git log --oneline
