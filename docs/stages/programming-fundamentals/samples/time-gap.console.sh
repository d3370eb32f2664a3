# needs: time_gap.py, time_gap.js, time_gap.java, time_gap.php, time_gap.rb
python time_gap.py
node time_gap.js
java time_gap.java
php time_gap.php
ruby time_gap.rb
