# needs: open_project.sh, open_sent.sh
# graph: fees

head -n 5 0001-Charge-nothing-for-an-early-return.patch
# Bo, the maintainer, applies it, tests it and publishes it.
cd ../bo
export GIT_COMMITTER_NAME=Bo; git am ../fees/0001-*.patch
python -m unittest 2>&1 | tail -n 1
git push -q
# Ana again:
cd ../fees && git fetch -q
git log --format='%h %an, merged by %cn: %s' -1 origin/main
git cherry -v --abbrev origin/main early-return
