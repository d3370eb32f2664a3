# needs: git_start.sh
# graph: toolshed

git switch -q -c rules
echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the feee"
git cat-file -p HEAD
git commit --amend -q -m "State the late fee"
git cat-file -p HEAD
git switch -q main
git merge -q --no-ff -m "Merge branch 'rules'" rules
git cat-file -p HEAD
git log --oneline --graph
