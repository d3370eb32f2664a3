# needs: git_start.sh

echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
git checkout HEAD~1
cat tools.txt
git status
git switch main
