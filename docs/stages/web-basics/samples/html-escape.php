<?php
// As a form sends it. A page finds it decoded in $_POST.
$body = 'tool=%3Cb%3EDrill%3C%2Fb%3E+%26+%22co%22&days=3';
parse_str($body, $typed);
$tool = $typed['tool'];
echo "Typed: $tool\n";
?>
<li title="<?= htmlspecialchars($tool) ?>"><?= htmlspecialchars($tool) ?></li>
