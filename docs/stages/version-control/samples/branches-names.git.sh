# needs: branches_start.sh
# fails

git switch -c lader
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
git branch -v
git branch -m lader ladder
git branch -v
git switch main
git branch -d ladder
git merge -q ladder
git branch -d ladder
git log --oneline
