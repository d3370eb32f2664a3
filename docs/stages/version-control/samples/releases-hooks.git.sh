# needs: releases_start.sh
# fails

mkdir hooks
cat > hooks/pre-commit <<'END'
#!/bin/sh
# Looks at what is staged.
secret='shed_live_[a-z0-9]{12}|BEGIN [A-Z ]*PRIVATE KEY'
git -c core.quotePath=false diff --cached --name-only --diff-filter=d | {
    found=0
    while IFS= read -r file; do
        if [ "$(git cat-file -s ":$file")" -gt 5000000 ]; then
            echo "$file is larger than 5 MB:"
            echo "keep it elsewhere, and say in the README where."
            found=1
        elif git show ":$file" | grep -q -E "$secret"; then
            echo "$file holds a secret:"
            echo "take it out, and read it from the environment."
            found=1
        fi
    done
    exit $found
}
END
chmod +x hooks/pre-commit
git config core.hooksPath hooks
git add hooks
git commit -q -m "Refuse secrets and large files"
echo 'token = shed_live_0a1b2c3d4e5f' > settings.ini
git add settings.ini
git commit -q -m "Take payments"
truncate -s 50M film.mp4
git add film.mp4
git commit -q -m "Explain the drill in a film"
# Nobody can make a colleague's Git run it:
git commit -q --no-verify -m "Explain the drill in a film"
git log --oneline -1 --stat
