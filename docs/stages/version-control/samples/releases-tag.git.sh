# needs: releases_start.sh

git tag -a v1.0.0 -m "Toolshed 1.0.0"
git push
git ls-remote --tags origin
git push origin v1.0.0
# A stranger, later:
git clone -q ../host.git ../fresh
cd ../fresh
git switch -q --detach v1.0.0
git describe
# And one commit after the release:
git switch -q main
git commit -q --allow-empty -m "Thank the neighbours"
git describe
