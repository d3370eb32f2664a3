# needs: undo_two.sh

git reset -q --hard HEAD~2
git branch -q -D rules
git branch found e5b18a5
git log --oneline found
git branch rules 9e89ac1
git merge -q found
diff tools.txt ../copy.txt && echo same
git log --oneline --graph --all
