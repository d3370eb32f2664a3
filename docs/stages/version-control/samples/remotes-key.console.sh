ssh-keygen -q -t ed25519 -C ana@toolshed.example -N 'four words as passphrase' -f key
ls key*
cut -d ' ' -f 1,3 key.pub
