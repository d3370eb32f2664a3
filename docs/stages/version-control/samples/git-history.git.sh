# needs: git_history.sh

git log --oneline
git blame --date=short rules/loans.txt
git show --stat 539261d
git log --oneline -- shelves
git log --oneline -S "2 euro"
git diff v1.0 v1.1 -- rules
