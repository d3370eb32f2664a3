# needs: git_nobody.sh

git config --global user.name "Ana"
git config --global user.email "ana@toolshed.example"
git config --global init.defaultBranch main
mkdir toolshed
cd toolshed
git init
printf 'drill\nsaw\n' > tools.txt
git status
git add tools.txt
git status
git commit -m "List the tools"
git status
git log
