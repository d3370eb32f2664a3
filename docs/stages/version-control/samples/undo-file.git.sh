# needs: undo_start.sh

echo 'drlil' > tools.txt
git diff --stat
git restore tools.txt
cat tools.txt
# Staged by mistake: out of the index, the edit stays.
echo wrench >> tools.txt
git add tools.txt
git restore --staged tools.txt
git status --short
git restore tools.txt
# The whole file as it was two commits ago.
git restore --source=HEAD~2 tools.txt
cat tools.txt
git restore tools.txt
# A deleted file.
rm tools.txt
git restore tools.txt
ls
