# needs: assist_README.txt, assist_visible.py, assist_setup.sh
python visible.py README.md
grep -n -A 1 '<!--' README.md
