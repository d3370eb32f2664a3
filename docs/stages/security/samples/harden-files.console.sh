umask 022
echo 'DATABASE_PASSWORD=s3cret' > toolshed.env
stat -c '%A %n' toolshed.env
find . -name '*.env' -perm /o=r
umask 077
chmod 600 toolshed.env
echo 'API_KEY=live_7Qm2' > new.env
stat -c '%A %n' *.env
find . -name '*.env' -perm /g=rwx,o=rwx | grep . || echo none
