# needs: git_start.sh
# fails

mkdir build
echo "made by a program" > build/list.html
echo 'TOKEN=example-not-a-real-token' > .env
git add .env
git commit -q -m "Add the settings"
printf 'build/\n.env\n' > .gitignore
git check-ignore -v build/list.html
echo 'TOKEN=another-example' > .env
git status --short
git check-ignore -v .env
git rm --cached -q .env
git check-ignore -v .env
git add .gitignore
git commit -q -m "Stop tracking settings"
git status --short
ls -A
