# needs: text_read.java
printf 'Zo\353\n' > members.txt
python -c 'open("members.txt", encoding="utf-8").read()' 2>&1 | tail -n1
python -c '"½ inch".encode("ascii")' 2>&1 | tail -n 1
node -e 'console.log(fs.readFileSync("members.txt", "utf8").trim())'
node -e 'const utf8 = new TextDecoder("utf-8", { fatal: true });
  utf8.decode(fs.readFileSync("members.txt"))' 2>&1 | grep ^TypeError
java text_read.java 2>&1 | head -n 1
php -r 'json_encode(file_get_contents("members.txt"));
  echo json_last_error_msg(), "\n";'
ruby -e 'File.read("members.txt").split(";")' 2>&1 | head -n 1
