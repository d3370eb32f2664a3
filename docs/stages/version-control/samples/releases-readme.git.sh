# needs: releases_start.sh

cat > README.md <<'END'
# Toolshed

Prints the late fee of the neighbourhood's tool library.

    ./fee 4

prints `8`: four days at 2 euro. It needs a POSIX shell.
END
git add README.md
git commit -q -m "Say how to run it"
git push -q
# In a clone, the command as it stands there:
git clone -q ../host.git ../stranger
cd ../stranger
command=$(sed -n 's/^    //p' README.md)
echo "$command"
$command
