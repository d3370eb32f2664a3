# needs: branches_start.sh
# graph: toolshed

git switch -q -c ladder
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
echo rope >> tools.txt
git commit -a -q -m "Lend the rope"
git switch -q main
echo 'Oil the saws.' >> rules.txt
git commit -a -q -m "Ask for oiled saws"
git log --oneline --graph --all
git switch -q ladder
git rebase -q main
git log --oneline --graph --all
