# needs: files_package.java
python -c 'import toolshed_printer' 2>&1 | tail -n 1
node -e 'require("toolshed-printer")' 2>&1 | grep ^Error
java files_package.java 2>&1 | head -n 1
php -r 'require "vendor/autoload.php";' 2>&1 |
  grep -o "Failed opening.*autoload.php'"
ruby -e 'require "toolshed_printer"' 2>&1 | grep -o "cannot load.*"
