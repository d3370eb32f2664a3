# fails
printf '#!/bin/sh\necho "lent: $1 to $MEMBER"\n' > lend
./lend drill; echo $?
chmod +x lend
lend drill; echo $?
./lend drill
MEMBER=Ana
./lend drill
export MEMBER
./lend drill
PATH="$PATH:$PWD"
lend saw
