# The searches stand in for a formatter and a linter, and PHP's own parser for an analyser, so that the tests need no packages.
set -e
if grep -nE '[[:blank:]]+$' ./*.php; then exit 1; fi
if grep -nE '[0-9)] (and|or) ' ./*.php; then exit 1; fi
for file in *.php; do php -l "$file"; done
php test.php
