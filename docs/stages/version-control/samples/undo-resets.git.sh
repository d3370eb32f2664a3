# needs: undo_start.sh

git reset -q --soft HEAD~1
git status --short
git reset -q --soft ORIG_HEAD
git reset -q --mixed HEAD~1
git status --short
git reset -q --mixed ORIG_HEAD
git reset --hard HEAD~1
git status --short
cat tools.txt
