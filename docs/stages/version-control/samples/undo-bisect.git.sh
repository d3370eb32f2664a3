# needs: undo_thirty.sh

git log --oneline | wc -l
./fee 4
git bisect start
git bisect bad
git bisect good HEAD~31
./fee 4
git bisect good
./fee 4
git bisect bad
./fee 4
git bisect good
./fee 4
git bisect bad
./fee 4
git bisect bad
git bisect reset
