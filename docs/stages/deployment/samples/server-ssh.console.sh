# fails
mkdir -m 700 .ssh
ssh-keygen -q -t ed25519 -C ana@laptop -N '' -f .ssh/id_ed25519
stat -c '%A %a %n' .ssh .ssh/*
cut -d ' ' -f 1,3 .ssh/id_ed25519.pub
chmod 644 .ssh/id_ed25519; ssh-keygen -y -f .ssh/id_ed25519
chmod 600 .ssh/id_ed25519
ssh-keygen -y -f .ssh/id_ed25519 | cut -d ' ' -f 1,3
cat > .ssh/config <<'END'
Host toolshed
  HostName 203.0.113.10
  User ana
  IdentityFile ~/.ssh/id_ed25519
END
ssh -T -F .ssh/config -G toolshed | grep -E '^(user|hostname|port|identityfile) '
