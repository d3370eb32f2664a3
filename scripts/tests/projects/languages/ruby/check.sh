# The searches stand in for a formatter and a linter, and Ruby's own parser for an analyser, so that the tests need no gems.
set -e
if grep -nE '[[:blank:]]+$' ./*.rb; then exit 1; fi
if grep -nE '\bfor\b .* in ' ./*.rb; then exit 1; fi
for file in *.rb; do ruby -c "$file"; done
ruby due_test.rb
