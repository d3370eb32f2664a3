<?php
// insecure: php-escape-safe.php
$name = '<b>"O\'Neil"&</script>';

echo "<p>$name</p>\n";
echo "<input value='$name'>\n";
$json = json_encode($name, JSON_UNESCAPED_SLASHES);
echo "<script>const name = $json;</script>\n";
