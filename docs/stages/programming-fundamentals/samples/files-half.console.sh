# fails
printf '["drill", "lad' > tools.json
python -m json.tool tools.json
python -c 'import json; json.loads("")' 2>&1 | tail -n 1
node -e 'JSON.parse(fs.readFileSync("tools.json"))' 2>&1 | grep ^Syntax
node -e 'JSON.parse("")' 2>&1 | grep ^Syntax
php -r 'json_decode(file_get_contents("tools.json"));
  echo json_last_error_msg(), "\n";'
ruby -r json -e 'JSON.parse(File.read("tools.json"))' 2>&1 |
  grep -o "unexpected token.*"
