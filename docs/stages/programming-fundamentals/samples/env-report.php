<?php
// fails
echo "drill: due today\n";
fwrite(STDERR, "saw: no date recorded\n");
echo "ladder: overdue\n";
exit(3);
