# needs: ../../languages/samples/nodejs_packages.sh, express_nest.ts

cat express_nest.ts
echo '{ "type": "module" }' > package.json
cat > tsconfig.json <<'END'
{
  "compilerOptions": {
    "strict": true, "module": "nodenext", "target": "es2023", "skipLibCheck": true,
    "experimentalDecorators": true, "emitDecoratorMetadata": true
  }
}
END
npx tsc && node express_nest.js
