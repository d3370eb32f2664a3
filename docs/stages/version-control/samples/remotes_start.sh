# A host with one commit on main, and two clones of it: ana, where you are, and bo.
git init --quiet --bare host.git
git init --quiet ana
cd ana || return
git remote add origin ../host.git
printf 'drill\nsaw\n' > tools.txt
git add .
git commit --quiet -m "List the tools"
git push --quiet -u origin main
(cd .. && git clone --quiet host.git bo)
git -C ../bo remote set-url origin ../host.git
