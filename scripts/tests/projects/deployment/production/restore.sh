set -e
shed=$(cd ../shed && pwd)
cp "$shed/nightly.db" "$shed/restored.db"
DATABASE="$shed/restored.db" python3 "$shed/releases/$(cat "$shed/current")/toolshed.py" migrate # the backup is older than the release
echo restored > "$shed/orders"
