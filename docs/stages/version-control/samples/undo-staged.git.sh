# needs: undo_start.sh

echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git reset -q --hard
ls
git fsck --lost-found
git cat-file -p 2eeb657
