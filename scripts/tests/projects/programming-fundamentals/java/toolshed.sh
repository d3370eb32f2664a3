[ -d classes ] || javac -d classes ./*.java || exit
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp classes Toolshed "$@"
