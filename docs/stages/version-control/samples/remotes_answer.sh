# As remotes_review.sh; then Bo has fetched and reviewed, and Ana has answered with a commit. You are in Bo's clone.
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
git fetch --quiet
cd ../ana || return
cat > fee <<'END'
#!/bin/sh
if [ "$1" -gt 5 ]; then
    echo 10
else
    echo $(($1 * 2))
fi
END
cat > check <<'END'
#!/bin/sh
test "$(./fee 5)" = 10 && test "$(./fee 6)" = 10
END
git commit --quiet -a -m "Print one amount only" -m "For six days there were two; the check now asks for five and six."
git push --quiet
cd ../bo || return
