# A package in two versions, as files: a sample may not use the network.
mkdir tape
for version in 1.0.0 2.0.0; do
  echo 'export const label = (tool) => `[${tool}]`;' > tape/tape.js
  cat > tape/package.json <<END
{
  "name": "tape",
  "version": "$version",
  "type": "module",
  "exports": "./tape.js"
}
END
  npm pack --silent ./tape
done
rm -r tape
export NPM_CONFIG_UPDATE_NOTIFIER=false # asks the network
