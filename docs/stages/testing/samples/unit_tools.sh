# What differs from run to run is taken out of the reports: times, versions, seeds. `junit` is JUnit's own launcher, which build tools call.
export CLASSPATH=.:/usr/share/java/postgresql.jar:$(printf '%s:' /usr/share/java/{junit-jupiter-{api,engine,params},junit-platform-{console,commons,engine,launcher,reporting},opentest4j,opentest4j-reporting-{events,schema},apiguardian-api,picocli,univocity-parsers}.jar)
for file in *.php; do # PHPUnit wants a file that is named like its class
  class=$(sed -n 's/^final class \(\w*Test\) .*/\1/p' "$file" 2>/dev/null)
  if [ "$class" ]; then mv "$file" "$class.php"; fi
done
export MT_NO_PLUGINS=1 # other gems, such as Rails, may change minitest's report

without() {
  local pattern=$1
  shift
  command "$@" 2>&1 | sed -E "$pattern" | cat --squeeze-blank
  return "${PIPESTATUS[0]}"
}
python() { without 's/ in [0-9.]+s$//; s/^(test_\w+) \(.*\)/\1/' python "$@"; }
pytest() { without 's/ in [0-9.]+s$//' pytest -p no:cacheprovider "$@"; }
node() { without 's/ \([0-9.]+ms\)//; /^ℹ (duration_ms|suites|cancelled|skipped|todo)/d; /^    at .*node:/d' node "$@"; }
phpunit() { without '/^(PHPUnit|Time:)/d; s/ \[[0-9.]+ ms\]//' phpunit --colors=never "$@"; }
ruby() { without '/^(Run options|Finished)/d; s/ = [0-9.]+ s = /  /; s/ \[.*\.rb:[0-9]+\]//' ruby "$@"; }
junit() {
  without '/^(\[|Test run finished)/d; /^ +(org\.junit|java\.base|\[\.\.\.\])/d; s/ +=> / => /' \
    java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC org.junit.platform.console.ConsoleLauncher --disable-banner --disable-ansi-colors --details=tree "$@"
}
