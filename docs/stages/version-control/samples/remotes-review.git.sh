# needs: remotes_review.sh

git fetch -q
git log main..origin/limit
git diff main...origin/limit
git switch -q --detach origin/limit
./check && echo "check passes"
for days in 5 6; do echo "$days days: "$(./fee $days); done
git switch -q main
