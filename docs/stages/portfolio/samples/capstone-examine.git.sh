# needs: capstone_history.sh

# What did the first commit hold, and how many examples?
root=$(git rev-list --max-parents=0 HEAD)
git show --format='%as %s' --name-only "$root"
git show "$root:docs/brief.md" | grep -cE '^[0-9]+\. Given .+, when .+, then '
# Every release, and each gap of more than seven days:
git tag --sort=creatordate --format='%(creatordate:short) %(refname:short) %(subject)'
git log --reverse --no-walk --tags --format='%ct %as' > releases
awk '$1 > last + 7 * 86400 && last {print ($1 - last) / 86400, "days until", $2}
     {last = $1}' releases
# Examples without a test:
for n in $(seq 10); do grep -qrw "test_example_$n" tests || echo "$n"; done
