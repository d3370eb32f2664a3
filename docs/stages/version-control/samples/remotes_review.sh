# A program that prints the late fee for some days, its check, and a request: Ana's branch limit on the host. You are in Bo's clone.
git init --quiet --bare host.git
git init --quiet ana
cd ana || return
git remote add origin ../host.git
cat > fee <<'END'
#!/bin/sh
echo $(($1 * 2))
END
cat > check <<'END'
#!/bin/sh
test "$(./fee 4)" = 8
END
chmod +x fee check
git add .
git commit --quiet -m "Print the late fee"
git push --quiet -u origin main
(cd .. && git clone --quiet host.git bo)
git -C ../bo remote set-url origin ../host.git
git switch --quiet -c limit
cat > fee <<'END'
#!/bin/sh
if [ "$1" -gt 5 ]; then
    echo 10
fi
echo $(($1 * 2))
END
git commit --quiet -a -m "Limit the late fee to 10 euro" -m "A drill forgotten for a month cost more than a new one."
git push --quiet -u origin limit
cd ../bo || return
