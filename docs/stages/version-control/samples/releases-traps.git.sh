# needs: releases_start.sh
# fails

# A tag without -a or -s:
git tag v1.0.0
git describe
git describe --tags
# A tag that moves:
git push -q origin v1.0.0
git clone -q ../host.git ../bo
git commit -q --allow-empty -m "One more thing"
git tag -a v1.0.0 -m "Toolshed 1.0.0"
git tag -f -a v1.0.0 -m "Toolshed 1.0.0"
git push origin v1.0.0
git push -q --force origin v1.0.0
git -C ../bo fetch --tags
git rev-parse --short v1.0.0^{}
git -C ../bo rev-parse --short v1.0.0^{}
