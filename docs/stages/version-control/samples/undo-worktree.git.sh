# needs: undo_start.sh

echo wrench >> tools.txt
echo 'Late fee: 1 euro a day' > rules.txt
git worktree add -q -b hotfix ../toolshed-hotfix main
cd ../toolshed-hotfix
sed -i 's/saw/hand saw/' tools.txt
git commit -a -q -m "Name the saw"
cd ../toolshed
git worktree list
git worktree remove ../toolshed-hotfix
git status --short
git log --oneline --all -2
