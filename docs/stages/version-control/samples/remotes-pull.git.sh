# needs: remotes_apart.sh
# graph: ana
# fails

git pull
git pull --ff-only
git pull -q --rebase
git log --oneline --graph
git push
