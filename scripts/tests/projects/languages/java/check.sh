# The search stands in for a formatter, and javac for a linter and an analyser, so that the tests need no packages.
set -e
if grep -nE '[[:blank:]]+$' ./*.java; then exit 1; fi
javac -J-XX:TieredStopAtLevel=1 -Xlint:all -Werror -d classes ./*.java
java -cp classes Due
