# needs: undo_start.sh
# graph: toolshed
# fails

git switch -q -c fees HEAD~1
echo rope >> tools.txt
git commit -a -q -m "Lend the rope"
git switch -q main
git merge fees
git status --short
# Not now: back to where it began.
git merge --abort
git status
# Later, with a result that turns out wrong.
git merge -q fees
printf 'drill\nsaw\nrope\n' > tools.txt
git commit -a -q -m "Merge branch 'fees'"
git reset --keep ORIG_HEAD
git log --oneline --graph --all
