# needs: remotes_apart.sh

git pull --no-rebase
git log --oneline --graph
