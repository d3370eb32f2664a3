mkdir app; echo 'print("Toolshed 1.8")' > app/app.py
cat > build.sh <<'END'
date +%s.%N > app/built_at
tar --create --gzip --file "$1" app
END
sh build.sh for-staging.tar.gz; sh build.sh for-production.tar.gz
cmp --silent for-staging.tar.gz for-production.tar.gz ||
  echo "same commit, other bytes"
sh build.sh toolshed.tar.gz
sha256sum toolshed.tar.gz > toolshed.tar.gz.sha256
for place in staging production; do
  mkdir $place; cp toolshed.* $place
  (cd $place; sha256sum --check toolshed.tar.gz.sha256)
done
