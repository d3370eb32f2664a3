# needs: ninety_codebase.sh

# "Why did Dev pay nothing, although he was a day late?" Where is it decided?
git grep -n "late_fee"
cat app/fees.py
# Since when is one day free, and why? Commits that added or removed the name:
git log -S FREE_DAYS --date=short --format="%h %ad %an: %s%n%b"
# Which rule is held by a test, and which is not?
git grep -n "FREE\|MOST\|free\|most" tests
# Who has worked here, and may be asked?
git shortlog -s -n HEAD -- app/fees.py
# What changes most often? Read these files first.
git log --format= --name-only -- app | sort | uniq -c | sort -n -r
