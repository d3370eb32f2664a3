# needs: remotes_start.sh
# graph: cleo

cd ..
git clone -q --bare host.git fork.git
git init -q cleo
cd cleo
git remote add origin ../fork.git
git remote add upstream ../host.git
git fetch -q --all
git switch -q -c rope upstream/main
echo rope >> tools.txt
git commit -q -a -m "Lend the rope"
git push -u origin rope
# Meanwhile, in the original:
git -C ../ana commit -q --allow-empty -m "Open on Sundays"
git -C ../ana push -q
# Cleo catches up before the request is merged.
git fetch upstream
git rebase -q upstream/main
git push --force-with-lease
git push origin upstream/main:main
