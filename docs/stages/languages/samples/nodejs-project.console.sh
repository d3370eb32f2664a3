# needs: nodejs_tape.sh
cat > package.json <<'END'
{
  "name": "shed",
  "private": true,
  "type": "module",
  "engines": { "node": ">=20" },
  "scripts": { "start": "node shed.js", "test": "node --test" },
  "dependencies": { "tape": "file:tape-1.0.0.tgz" }
}
END
cat > shed.js <<'END'
import { label } from "tape";

console.log(label("drill"));
END
npm install --silent --offline
ls
npm --silent start
sed -i 's/tape-1/tape-2/' package.json
npm ci --offline 2>&1 | head -n 5 | fold -s -w 76
