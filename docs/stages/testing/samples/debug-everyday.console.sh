# needs: debug_everyday.sh
# Permission denied: the file is there, and you may not do that with it.
./remind.sh 2>&1 | sed 's/^.*: line [0-9]*: //'
ls -l remind.sh | cut -c 1-10
# Module not found: not installed here, or not for this interpreter.
python -c 'import toolshed' 2>&1 | tail -n 1
node -e 'require("toolshed")' 2>&1 | grep '^Error'
java -cp . Toolshed 2>&1 | head -n 1
php -r 'new Toolshed\Loan();' 2>&1 | grep '^PHP'
ruby -e 'require "toolshed"' 2>&1 | head -n 1 | sed 's/^.*: //'
# Out of memory, under a limit.
(ulimit -v 300000; python -c 'len("tool" * 10**9)') 2>&1 | tail -n 1
node --max-old-space-size=20 -e 'a = []; for (;;) a.push({})' 2>&1 | grep '^FATAL'
java -Xmx20m Hoard.java 2>&1 | grep Error
php -d memory_limit=20M -r 'for (;;) $a[] = 1;' 2>&1 | grep '^PHP' | sed 's/ (tried.*//'
(ulimit -v 300000; ruby -e '"tool" * 10**9') 2>&1 | head -n 1
# Encoding: the bytes are Latin-1, the reader expects UTF-8.
python -c 'print(open("names.txt", encoding="utf-8").read())' 2>&1 | tail -n 1
ruby -e 'File.read("names.txt").split(",")' 2>&1 | head -n 1
node -e 'console.log(fs.readFileSync("names.txt", "utf8"))'
file=$(od -An -tx1 names.txt); echo "bytes:$file"
