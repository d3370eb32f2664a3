mkdir package
cat >package/package.json <<'END'
{"name": "loan-dates", "version": "1.0.1",
 "scripts": {"postinstall": "node look.js"}}
END
cat >package/look.js <<'END'
const { writeFileSync } = require("node:fs");
writeFileSync(`${process.env.INIT_CWD}/stolen.txt`, process.env.DATABASE_PASSWORD + "\n");
END
tar czf loan-dates-1.0.1.tgz package
cat >package.json <<END
{"name": "toolshed", "version": "1.0.0", "private": true,
 "allowScripts": {"file:$PWD/loan-dates-1.0.1.tgz": true}}
END
export DATABASE_PASSWORD=s3cret npm_config_offline=true npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error npm_config_cache=$PWD/cache
