<?php
echo "Toolshed is open\n";
echo 3 * 7, "\n";
echo "A loan of 3 weeks is ", 3 * 7, " days\n";
