# needs: supply_npm.sh
echo "ignore-scripts=true" > .npmrc
npm install ./loan-dates-1.0.1.tgz > /dev/null
ls stolen.txt 2> /dev/null || echo nothing ran
grep hasInstallScript package-lock.json
