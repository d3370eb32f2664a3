# needs: branches_start.sh

git switch -q -c ladder
echo ladder >> tools.txt
git commit -a -q -m "Lend the ladder"
# Bo takes the branch and goes on from here.
git switch -q -c bo
echo 'Carry ladders in pairs.' > safety.txt
git add safety.txt
git commit -q -m "Say how to carry ladders"
# Ana rebases what Bo already has.
git switch -q main
echo 'Oil the saws.' >> rules.txt
git commit -a -q -m "Ask for oiled saws"
git switch -q ladder
git rebase -q main
# Bo takes over Ana's new state.
git switch -q bo
git merge -q -m "Merge branch 'ladder' into bo" ladder
git log --oneline --graph
