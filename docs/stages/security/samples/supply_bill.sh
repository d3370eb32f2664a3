mkdir -p src node_modules/loan-dates
cat >package.json <<'END'
{"name": "toolshed", "version": "1.0.0", "private": true, "dependencies": {"loan-dates": "1.0.1"}}
END
cat >package-lock.json <<'END'
{"name": "toolshed", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": {
  "": {"name": "toolshed", "version": "1.0.0", "dependencies": {"loan-dates": "1.0.1"}},
  "node_modules/loan-dates": {"version": "1.0.1", "resolved": "https://registry.example/loan-dates-1.0.1.tgz", "dependencies": {"text-pad": "^2.3.0"}},
  "node_modules/text-pad": {"version": "2.3.0", "resolved": "https://registry.example/text-pad-2.3.0.tgz"}}}
END
cat >advisories.json <<'END'
[{"id": "EXAMPLE-2026-7",
  "summary": "padAll hangs on a long pattern",
  "affected": [{"package": {"ecosystem": "npm", "name": "text-pad"},
    "ranges": [{"type": "SEMVER",
      "events": [{"introduced": "2.0.0"}, {"fixed": "2.3.1"}]}]}]}]
END
echo 'import { due } from "loan-dates";' >src/loans.mjs
echo 'import { padStart } from "text-pad";' >node_modules/loan-dates/index.mjs
export npm_config_offline=true npm_config_update_notifier=false npm_config_loglevel=error npm_config_cache=$PWD/cache
