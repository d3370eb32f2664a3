# needs: readme_start.sh

# What quick-start does, and the README's commands in Ana's own folder:
cat ../quick-start
../quick-start
# In a fresh clone, as a stranger has it:
git clone -q . ../stranger
(cd ../stranger && ../quick-start) || echo "stopped with $?"
git check-ignore -v loans.csv
# Practice data that may be public, and a step that puts it in place:
printf 'drill,Bo,2026-03-04\nladder,Cleo,2026-03-11\n' > loans.example
sed -i 's|^./overdue|cp loans.example loans.csv\n&|' README.md
git add . && git commit -q -m "Give strangers practice data"
git clone -q . ../stranger-2
(cd ../stranger-2 && ../quick-start)
