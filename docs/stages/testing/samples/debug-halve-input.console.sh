# needs: debug_fees.py, debug_loans.csv
mv debug_loans.csv loans.csv; mv debug_fees.py fees.py
cat fees.py
python fees.py loans.csv 2>&1 | tail -n 1
wc -l loans.csv
try() { sed -n "$1,$2p" loans.csv > part.csv; python fees.py part.csv 2>&1 | tail -n 1; }
try 1 32
try 33 48
try 33 40
try 41 44
try 41 42
try 43 43
cat part.csv
cat part.csv | tr -d '0-9.,\n'; echo
