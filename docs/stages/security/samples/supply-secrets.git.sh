# needs: supply_secrets.py
# fails
git init -q toolshed && cd toolshed
echo 'API_KEY=shed_live_8sK2pQ7vXw3ZrT5n' > .env
git add .env && git commit -qm "Settings"
git rm -q .env && echo .env > .gitignore
git add .gitignore && git commit -qm "Remove the key"
git grep shed_live || echo "not in the files"
python ../supply_secrets.py
