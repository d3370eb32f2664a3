# needs: env-report.py, env-loans.csv
# fails
cat env-loans.csv
grep overdue env-loans.csv
grep overdue env-loans.csv | wc -l
python env-report.py > out.txt 2> err.txt
cat out.txt
cat err.txt
python env-report.py > /dev/null
python env-report.py 2>&1 | wc -l
