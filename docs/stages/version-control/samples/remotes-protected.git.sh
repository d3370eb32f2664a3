# needs: remotes_start.sh
# fails

cat > ../host.git/hooks/update <<'END'
#!/bin/sh
# The host runs this for each name that a push would move: NAME OLD NEW
[ "$1" = refs/heads/main ] || exit 0
no() { echo "main: $1"; exit 1; }
[ "$(git rev-parse -q --verify "$3^1")" = "$2" ] &&
    git rev-parse -q --verify "$3^2" > /dev/null ||
    no "takes a merge of a branch, nothing else"
git show -s --format=%B "$3" | grep -q '^Reviewed-by: ' ||
    no "wants a line Reviewed-by in the merge"
folder=$(mktemp -d)
git archive "$3" | tar -x -C "$folder"
twice=$(sort "$folder/tools.txt" | uniq -d)
rm -r "$folder"
[ -z "$twice" ] || no "the check fails: $twice is listed twice"
END
chmod +x ../host.git/hooks/update
# A direct push:
echo ladder >> tools.txt
git commit -q -a -m "Lend the ladder"
git push
# A branch, merged without review:
git switch -q -c ladder
git push -q -u origin ladder
git switch -q main
git reset -q --keep origin/main
git merge -q --no-ff -m "Merge branch 'ladder'" ladder
git push
# With one:
by="Reviewed-by: Bo <bo@toolshed.example>"
git commit -q --amend -m "Merge branch 'ladder'" -m "$by"
git push
# A change that fails the check:
git switch -q -c more
echo drill >> tools.txt
git commit -q -a -m "Lend another drill"
git switch -q main
git merge -q --no-ff -m "Merge branch 'more'" -m "$by" more
git push
