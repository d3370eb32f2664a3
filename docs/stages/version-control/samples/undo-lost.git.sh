# needs: undo_two.sh
# graph: toolshed

git reset --hard HEAD~2
git branch -D rules
git log --oneline --all
git reflog
