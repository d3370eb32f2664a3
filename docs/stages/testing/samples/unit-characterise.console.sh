# needs: unit_price.py, unit_price_new.py, unit_record.py
mv unit_price.py price.py
python unit_record.py > golden.txt
wc -l golden.txt
grep -E -- '-1|14' golden.txt
mv unit_price_new.py price.py
python unit_record.py | diff golden.txt - && echo same
sed -i 's/days > LONG else/days >= LONG else/' price.py
python unit_record.py | diff golden.txt - || echo different
