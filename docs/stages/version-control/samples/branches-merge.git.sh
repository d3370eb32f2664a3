# needs: branches_start.sh
# graph: toolshed

git switch -q -c ladder
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
git switch -q main
echo 'Oil the saws.' >> rules.txt
git commit -a -q -m "Ask for oiled saws"
git merge -m "Merge branch 'ladder'" ladder
cat tools.txt rules.txt
git log --oneline --graph
