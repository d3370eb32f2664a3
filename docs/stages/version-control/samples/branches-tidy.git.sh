# needs: branches_start.sh

git switch -q -c ladder
echo laddr >> tools.txt
git commit -a -q -m "wip"
echo 'Carry ladders in pairs.' >> rules.txt
git commit -a -q -m "rules"
sed -i 's/laddr/ladder/' tools.txt
git commit -a -q -m "typo"
echo 'Never lean them on a gutter.' >> rules.txt
git commit -a -q -m "more rules"
echo rope >> tools.txt
git commit -a -q -m "and a rope for it"
git branch untidy
git log --oneline main..
cat > ../plan <<'END'
pick d82fd6a wip
fixup f466d11 typo
fixup e0592ea and a rope for it
exec git commit -q --amend -m "Lend the ladder and a rope"
pick 1ffcb22 rules
fixup e9af4ef more rules
exec git commit -q --amend -m "State how to use a ladder"
END
GIT_SEQUENCE_EDITOR='cp ../plan' git rebase -q -i main
git log --oneline --stat main..
git diff untidy ladder
