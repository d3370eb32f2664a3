# needs: releases_start.sh

ssh-keygen -q -t ed25519 -C ana@toolshed.example -N '' -f ../key
git config gpg.format ssh
git config user.signingKey ../key.pub
# Whose key do you trust for which address?
echo "ana@toolshed.example $(cat ../key.pub)" > ../signers
git config gpg.ssh.allowedSignersFile ../signers
git commit -q -S --allow-empty -m "Open on Sundays"
git verify-commit HEAD 2>&1 | sed 's/SHA256.*/SHA256:…/'
git tag -s v1.1.0 -m "Toolshed 1.1.0"
git verify-tag v1.1.0 2>&1 | sed 's/SHA256.*/SHA256:…/'
# Anybody can write any name:
git commit -q --allow-empty --author="Bo <bo@toolshed.example>" -m "Close on Sundays"
git verify-commit HEAD || echo refused
git log --format='%G? | %an | %s' -3
