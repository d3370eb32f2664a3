# 32 commits. A program prints the late fee for some days; in one of them it goes wrong.
mkdir toolshed
cd toolshed || return
git init --quiet
for number in $(seq 1 32); do
    per_day=2
    [ "$number" -ge 21 ] && per_day=3
    printf '#!/bin/sh\necho $(($1 * %s)) # version %s\n' "$per_day" "$number" > fee
    chmod +x fee
    git add fee
    git commit --quiet -m "Change $number"
done
