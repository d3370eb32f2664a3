node -e 'console.log(JSON.parse("{\"id\": 9007199254740993}").id)'
node -e 'console.log(JSON.stringify({ fee: NaN, note: undefined }))'
node -e 'console.log(JSON.stringify({ tags: new Set(["saw"]) }))'
node -e 'console.log(typeof JSON.parse(JSON.stringify(new Date(0))))'
python -c 'import json; print(json.dumps({7: "a", "fee": float("nan")}))'
python -c 'import datetime, json
json.dumps(datetime.date(2026, 4, 9))' 2>&1 | tail -n 1
php -r 'echo json_encode(["due" => new DateTime("2026-04-09")]), "\n";'
php -r 'var_dump(json_decode("[9223372036854775808]"));'
ruby -r json -e 'puts JSON.generate({ due: Time.at(0).utc })'
ruby -r json -e 'p JSON.parse(JSON.generate({ name: "saw" }))[:name]'
