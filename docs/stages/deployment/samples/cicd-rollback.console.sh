mkdir -p releases/7 releases/8
echo 'print("version 7")' > releases/7/app.py
echo 'print("version 8")' > releases/8/app.py
cat > switch.sh <<'END'
ln -s "releases/$1" next
mv --no-target-directory next current
END
sh switch.sh 7; python current/app.py
sh switch.sh 8; python current/app.py
sh switch.sh 7; python current/app.py; readlink current
