# Three commits on main, one on a branch of its own, and a copy of the files beside.
mkdir toolshed
cd toolshed || return
git init --quiet
for tool in drill saw ladder; do
    echo "$tool" >> tools.txt
    git add tools.txt
    git commit --quiet -m "Lend the $tool"
done
git switch --quiet -c rules
echo 'Late fee: 1 euro a day' > rules.txt
git add rules.txt
git commit --quiet -m "State the late fee"
git switch --quiet main
cp tools.txt ../copy.txt
