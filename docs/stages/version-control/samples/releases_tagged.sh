# As releases_start.sh; the release is tagged and pushed, and two commits have come since: something new, and a repair.
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
git tag -a v1.0.0 -m "Toolshed 1.0.0"
git push --quiet --follow-tags -u origin main
printf '#!/bin/sh\necho "due after $1 days"\n' > due
chmod +x due
git add due
git commit --quiet -m "Print when a loan is due"
cat > fee <<'END'
#!/bin/sh
if [ "$1" -lt 0 ]; then
    echo "fee: days must be 0 or more" >&2
    exit 1
fi
echo $(($1 * 2))
END
git commit --quiet -a -m "Refuse a negative number of days"
