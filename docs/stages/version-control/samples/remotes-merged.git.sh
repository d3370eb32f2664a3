# needs: remotes_answer.sh

git fetch
git diff -U0 origin/limit@{1} origin/limit
git merge -q --no-ff -m "Merge branch 'limit'" -m "Closes #12" origin/limit
./check && git push -q
git push -q origin --delete limit
git log --oneline --graph
