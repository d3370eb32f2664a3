# The searches stand in for a formatter and a linter, so that the tests need no more packages.
set -e
if grep -nE '[[:blank:]]+$' ./*.mjs; then exit 1; fi
if grep -nE '\bvar\b' ./*.mjs; then exit 1; fi
tsc --noEmit --allowJs --checkJs --strict --target es2022 --module nodenext due.mjs
node --test
