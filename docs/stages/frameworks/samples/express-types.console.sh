# needs: ../../languages/samples/nodejs_packages.sh, express_types.ts, express_tools.ts
# fails
cat express_types.ts
cat express_tools.ts
echo '{ "type": "module" }' > package.json
echo '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2023", "skipLibCheck": true } }' > tsconfig.json
npx tsc && node express_tools.js
sed -i 's/deposit:/deposit_eur:/' express_types.ts
npx tsc
node express_tools.js
