# needs: supply-weak.workflow.yml, supply-pinned.workflow.yml
mkdir weak pinned
mv supply-weak.workflow.yml weak/check.yml
mv supply-pinned.workflow.yml pinned/check.yml
zizmor --offline weak/check.yml 2> /dev/null |
  grep -E '^(warning|error)' | sort | uniq -c
zizmor --offline pinned/check.yml 2> /dev/null |
  grep -oE '^(warning|error|No findings)'
grep -n uses: pinned/check.yml | grep -vE '@[0-9a-f]{40} ' || echo none
