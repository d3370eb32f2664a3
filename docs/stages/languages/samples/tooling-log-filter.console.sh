# needs: tooling-log.py
python tooling-log.py > shed.log
grep '"request_id":"r-72"' shed.log | cut -d , -f 2,4-
