# needs: git_start.sh
# graph: toolshed

echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
git switch -c rules
echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the late fee"
git log --oneline --graph --all
git switch main
ls
git log --oneline --graph --all
