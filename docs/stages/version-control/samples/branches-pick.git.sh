# needs: branches_start.sh
# graph: toolshed

git branch release-1
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
sed -i 's/1 euro a day/1 euro for each day/' rules.txt
git commit -a -q -m "Charge each day, not each loan"
git switch -q release-1
grep "each day" rules.txt || echo "still wrong here"
git cherry-pick -x main
git show --stat
grep "each day" rules.txt
