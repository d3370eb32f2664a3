# needs: remotes_start.sh

git switch -q -c ladder
echo ladder >> tools.txt
git commit -q -a -m "Lend the ladder"
git push -q -u origin ladder
# Bo builds on it.
cd ../bo
git fetch -q
git switch -q ladder
echo 'Carry ladders in pairs.' > safety.txt
git add .
git commit -q -m "Say how to carry ladders"
# Ana rewrites what Bo has.
cd ../ana
git commit -q --amend -m "Lend the long ladder"
git push -q --force-with-lease
# Bo's next pull:
cd ../bo
git pull -q 2>&1 | tail -n 1
git pull -q --no-rebase
git log --oneline --graph
# Back, and the other way:
git reset -q --keep ORIG_HEAD
git pull -q --rebase
git log --oneline --graph
