# needs: undo_start.sh

echo 'Late fee: 100 euro a day' > rules.txt
git add rules.txt
git commit -q -m "State the late fee"
echo wrench >> tools.txt
git commit -a -q -m "Lend the wrench"
git revert --no-edit HEAD~1
git show --format=%B HEAD
cat tools.txt
