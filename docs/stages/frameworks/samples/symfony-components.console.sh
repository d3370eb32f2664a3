# needs: symfony-tools.php
# fails

printf 'drill,40\n,25\nsaw,ten\nladder,900\naxe\n' > tools.csv
php symfony-tools.php tools.csv
php symfony-tools.php
