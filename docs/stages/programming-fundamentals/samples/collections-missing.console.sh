# fails
# needs: collections_missing.java
python -c 'print({"T-0007": "drill"}["T-0042"])'
node -e 'console.log(new Map().get("T-0042").length)' 2>&1 | grep Error
java collections_missing.java
php -r '$tools = ["T-0007" => "drill"]; echo $tools["T-0042"], "\n";'
ruby -e 'puts({ "T-0007" => "drill" }.fetch("T-0042"))'
ruby -e 'puts({ "T-0007" => "drill" }["T-0042"].length)'
