# needs: recall_report.py, recall_loans.csv, recall_small.py, recall_question.txt, recall_setup.sh
python report.py 2>&1 | tail -n 1
head -n 3 loans.csv > part.csv; cat part.csv
cat small.py
python small.py 2>&1 | tail -n 1
cat question.txt
