# needs: remotes_start.sh
# fails

git -C ../host.git config receive.denyNonFastForwards true
git -C ../host.git config receive.denyDeletes true
git commit -q --amend -m "List all tools"
git push --force
git push origin --delete main
git log --oneline origin/main
