# needs: git_nobody.sh
# fails

git status
mkdir toolshed
cd toolshed
git init -q
git add tools.txt
echo drill > tools.txt
git add tools.txt
git commit -m "List the tools"
