# As releases_start.sh; then a commit with a secret and a large file, and one that deletes both. The host does not have them.
git init --quiet --bare host.git
git init --quiet toolshed
cd toolshed || return
git remote add origin ../host.git
printf '#!/bin/sh\necho $(($1 * 2))\n' > fee
chmod +x fee
git add .
git commit --quiet -m "Print the late fee"
git push --quiet -u origin main
echo 'token = shed_live_0a1b2c3d4e5f' > settings.ini
truncate -s 50M film.mp4
git add .
git commit --quiet -m "Explain the drill in a film"
git rm --quiet settings.ini film.mp4
git commit --quiet -m "Remove settings and film"
