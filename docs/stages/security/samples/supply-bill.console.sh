# needs: supply_bill.sh, supply_scan.py
cat advisories.json
npm sbom --package-lock-only --sbom-format cyclonedx > sbom.json
python supply_scan.py || echo "a finding: decide"
grep -rn text-pad src node_modules --include=*.mjs
grep -rn padAll src node_modules --include=*.mjs ||
  echo "padAll is not used"
