git init -q --bare host.git
git init -q ana
cd ana
echo drill > tools.txt
git add .
git commit -q -m "List the tools"
git remote add origin ../host.git
git push -u origin main
git branch -vv
cd ..
git clone host.git bo
git -C bo remote -v
git -C bo log --oneline
