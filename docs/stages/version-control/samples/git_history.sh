# Five commits, two tags, two folders; dates an hour apart.
mkdir toolshed
cd toolshed || return
git init --quiet
hour=10
record() {
    export GIT_AUTHOR_DATE="2026-01-05 $hour:00 +0000" GIT_COMMITTER_DATE="2026-01-05 $hour:00 +0000"
    hour=$((hour + 1))
    git add .
    git commit --quiet "$@"
}
mkdir rules shelves
printf 'Loans last 7 days.\nLate fee: 1 euro a day.\n' > rules/loans.txt
record -m "Write the rules down"
printf 'drill\nsaw\n' > shelves/a.txt
record -m "List shelf A"
git tag v1.0
sed -i 's/1 euro/2 euro/' rules/loans.txt
echo 'Pay at the counter.' > rules/fees.txt
GIT_AUTHOR_NAME=Bo GIT_AUTHOR_EMAIL=bo@toolshed.example \
    record -m "Raise the late fee to 2 euro" -m "Reminders cost more than the old fee brought in."
echo ladder >> shelves/a.txt
record -m "Lend the ladder"
git tag v1.1
