# needs: branches_start.sh
# graph: toolshed

git switch -q -c fees
echo 'Late fee: 100 euro a day' > fees.txt
git add fees.txt
git commit -q -m "State the late fee"
git switch -q main
git merge -q --no-ff -m "Merge branch 'fees'" fees
# Others have it by now. Cancel it with a commit.
git revert --no-edit -m 1 HEAD
# The work on the branch goes on.
git switch -q fees
echo 'Members under 18 pay half.' > young.txt
git add young.txt
git commit -q -m "Halve the fee for the young"
git switch -q main
git merge -q -m "Merge branch 'fees' again" fees
ls
# The first half is missing. Revert the revert.
git revert --no-edit HEAD~1
ls
