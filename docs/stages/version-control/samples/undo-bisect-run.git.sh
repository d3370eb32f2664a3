# needs: undo_thirty.sh

cat > ../check <<'END'
#!/bin/sh
test "$(./fee 4)" = 8
END
chmod +x ../check
git bisect start HEAD HEAD~31
git bisect run ../check | grep "is the first bad commit"
git show --format=%s bisect/bad | grep '^[-+]'
git bisect reset
