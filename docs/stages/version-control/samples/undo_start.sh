# Three commits on main; each adds one tool.
mkdir toolshed
cd toolshed || return
git init --quiet
for tool in drill saw ladder; do
    echo "$tool" >> tools.txt
    git add tools.txt
    git commit --quiet -m "Lend the $tool"
done
