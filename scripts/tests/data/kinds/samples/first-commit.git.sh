# fails

git init --quiet
echo drill > tools.txt
git add tools.txt
git commit --message "List the tools"
# A branch, and a change on both sides.
git switch --create ladder
echo ladder > tools.txt
git commit --all --quiet --message "Ladder"
git switch main
echo saw > tools.txt
git commit --all --quiet --message "Saw"
git merge ladder
git log --oneline --all
git status --short
