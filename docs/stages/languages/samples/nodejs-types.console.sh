# needs: nodejs_packages.sh, nodejs_loan.ts
# fails
cat nodejs_loan.ts
cat > counter.ts <<'END'
import { parseLoanRequest } from "./nodejs_loan.js";

const body: unknown = JSON.parse('{"tool": "drill", "days": "14"}');
const parsed = parseLoanRequest(body);
console.log(parsed.value.days + 1);
END
echo '{ "type": "module" }' > package.json
cat > tsconfig.json <<'END'
{
  "compilerOptions": {
    "strict": true, "target": "es2023", "module": "nodenext",
    "erasableSyntaxOnly": true, "outDir": "dist"
  }
}
END
npx tsc --noEmit
sed -i 's/parsed.value.*/parsed.ok ? parsed.value : parsed.errors);/' counter.ts
npx tsc
node dist/counter.js
head -n 2 dist/nodejs_loan.js
