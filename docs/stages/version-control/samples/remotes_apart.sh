# As remotes_start.sh; then Bo has pushed a commit, and Ana has made one of her own.
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
cd ../bo || return
echo ladder >> tools.txt
git commit --quiet -a -m "Lend the ladder"
git push --quiet
cd ../ana || return
echo 'Loans last 7 days.' > rules.txt
git add .
git commit --quiet -m "State the rules"
