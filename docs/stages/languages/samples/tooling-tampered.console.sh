# needs: nodejs_tape.sh
cat > package.json <<'END'
{ "name": "shed", "dependencies": { "tape": "file:tape-1.0.0.tgz" } }
END
npm install --silent --offline
grep -A 3 '"node_modules/tape"' package-lock.json | sed 's/sha512-.*/sha512-…/'
cp tape-2.0.0.tgz tape-1.0.0.tgz
npm cache clean --force --silent
npm ci --offline 2>&1 | grep -o 'EINTEGRITY\|integrity checksum failed'
