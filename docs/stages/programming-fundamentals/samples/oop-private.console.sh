# needs: oop_private.py, oop_private.js, oop_private.java, oop_private.php, oop_private.rb
python oop_private.py 2>&1 | tail -n 1
node oop_private.js 2>&1 | grep Error
java oop_private.java 2>&1 | grep error:
php oop_private.php 2>&1 | grep -o "Error: .* in"
ruby oop_private.rb 2>&1 | grep -o "undefined method.*='"
