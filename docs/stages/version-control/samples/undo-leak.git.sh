# needs: undo_leak.sh

../payments example-token-1
# First: make it worthless.
../payments refuse example-token-1
../payments example-token-1
# Then clean. Which commits brought it in?
git log --oneline --all -S example-token-1
git log --oneline
GIT_SEQUENCE_EDITOR='sed -i "1s/pick/edit/"' git rebase -q -i HEAD~2
echo 'token = $PAYMENTS_TOKEN' > settings.ini
git commit -q -a --amend --no-edit
git rebase --continue
git push --force-with-lease
git clone -q ../host.git ../fresh
git -C ../fresh log --oneline --all -S example-token-1
# Last: tell people. What still has it?
git -C ../bo log --oneline --all -S example-token-1
git -C ../host.git log --oneline -1 eeb4272
