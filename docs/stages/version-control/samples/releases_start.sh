# A program that prints the late fee for some days, with a host; a second commit adds a changelog.
git init --quiet --bare host.git
git init --quiet toolshed
cd toolshed || return
git remote add origin ../host.git
printf '#!/bin/sh\necho $(($1 * 2))\n' > fee
chmod +x fee
git add .
git commit --quiet -m "Print the late fee"
cat > CHANGELOG.md <<'END'
# Changelog

## 1.0.0 - 2026-01-05

First release: `fee DAYS` prints the late fee in euro.
END
git add .
git commit --quiet -m "Release 1.0.0"
git push --quiet -u origin main
