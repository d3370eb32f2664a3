# needs: releases_start.sh

for version in 1.9.0 1.10.0-rc.1 1.10.0; do git tag -a v$version -m $version; done
git tag
git -c versionsort.suffix=- tag --sort=v:refname
