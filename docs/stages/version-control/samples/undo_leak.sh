# A repository with a token in its second commit, pushed to a host; Bo has cloned it. Beside it a service that accepts the token.
echo example-token-1 > valid
cat > payments <<'END'
#!/bin/sh
if [ "$1" = refuse ]; then
    grep -vx "$2" "$(dirname "$0")/valid" > "$(dirname "$0")/rest"
    mv "$(dirname "$0")/rest" "$(dirname "$0")/valid"
elif grep -qx "$1" "$(dirname "$0")/valid"; then
    echo "payment accepted"
else
    echo "401 Unauthorized"
fi
END
chmod +x payments
git init --quiet --bare host.git
mkdir toolshed
cd toolshed || return
git init --quiet
git remote add origin ../host.git
echo drill > tools.txt
git add .
git commit --quiet -m "Lend the drill"
echo 'token = example-token-1' > settings.ini
git add .
git commit --quiet -m "Take payments"
echo saw >> tools.txt
git commit --quiet -a -m "Lend the saw"
git push --quiet -u origin main
git clone --quiet ../host.git ../bo
