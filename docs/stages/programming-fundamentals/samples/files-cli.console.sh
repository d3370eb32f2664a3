# needs: files-lend.py, files-lend.js, files-lend.java, files-lend.php, files-lend.rb
python files-lend.py T-0042 7
python files-lend.py --help
python files-lend.py T-0042 seven 2> err.txt || echo "exit code $?"
head -n 1 err.txt
for run in "node files-lend.js" "java files-lend.java" \
    "php files-lend.php" "ruby files-lend.rb"; do
  $run T-0042 seven 2> err.txt || echo "$?, $(head -n 1 err.txt)"
done
