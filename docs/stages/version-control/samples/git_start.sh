# The repository of the first session: one commit.
mkdir toolshed
cd toolshed || return
git init --quiet
printf 'drill\nsaw\n' > tools.txt
git add tools.txt
git commit --quiet -m "List the tools"
