# needs: supply_npm.sh
# insecure: supply-scripts.console.sh
# Insecure: the package says what runs at installation, as you.
cat package/package.json
npm install ./loan-dates-1.0.1.tgz > /dev/null
cat stolen.txt
