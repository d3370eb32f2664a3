# needs: readme_check.py, readme_before.txt, readme_after.txt

cat readme_before.txt
python3 readme_check.py readme_before.txt || echo "exit status $?"
cat readme_after.txt
touch desk.png test-report.md LICENSE
python3 readme_check.py readme_after.txt
