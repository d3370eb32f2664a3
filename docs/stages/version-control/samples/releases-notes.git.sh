# needs: releases_tagged.sh
# graph: toolshed

git log --oneline v1.0.0..
cat > CHANGELOG.md <<'END'
# Changelog

## 1.1.0 - 2026-01-06

### Added

- `due DAYS` prints when a loan is due.

### Fixed

- `fee` refuses a negative number of days. For a tool that came
  back early it printed a negative fee: look whether you stored one.

## 1.0.0 - 2026-01-05

First release: `fee DAYS` prints the late fee in euro.
END
git commit -q -a -m "Release 1.1.0"
git tag -a v1.1.0 -m "Toolshed 1.1.0"
git push -q --follow-tags
# Whoever has to stay on 1.0 gets the repair alone:
git switch -q -c release-1.0 v1.0.0
git cherry-pick -x main~1 | head -n 1
sed -i '2r /dev/stdin' CHANGELOG.md <<'END'
## 1.0.1 - 2026-01-06

- `fee` refuses a negative number of days, as in 1.1.0.

END
git commit -q -a -m "Release 1.0.1"
git tag -a v1.0.1 -m "Toolshed 1.0.1"
./fee -3 || echo "exit code $?"
git describe main release-1.0
