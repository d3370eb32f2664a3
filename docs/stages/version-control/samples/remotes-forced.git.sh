# needs: remotes_apart.sh
# fails

git push --force-with-lease
# The weak way:
git push --force
git -C ../host.git log --oneline
# Bo, meanwhile:
cd ../bo
git fetch
git pull -q --rebase
git log --oneline
git merge -q -m "Bring back the ladder" origin/main@{1}
git push -q
git log --oneline --graph
