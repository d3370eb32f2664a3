# needs: branches_start.sh
# graph: toolshed

git switch -q -c ladder
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
git switch main
git merge ladder
git log --oneline --graph
