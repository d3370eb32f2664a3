# needs: remotes_start.sh
# graph: ana
# fails

cd ../bo
echo ladder >> tools.txt
git commit -q -a -m "Lend the ladder"
git push -q
cd ../ana
echo 'Loans last 7 days.' > rules.txt
git add .
git commit -q -m "State the rules"
git push
git fetch
git status -sb
git log --oneline HEAD..@{u}
git log --oneline @{u}..HEAD
cat tools.txt
