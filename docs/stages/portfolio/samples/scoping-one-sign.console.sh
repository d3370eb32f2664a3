# needs: scoping-reservations.py, scoping_examples.txt

sed -i 's/day > self.until/day >= self.until/' scoping-reservations.py
python3 scoping-reservations.py | grep -E 'but|hold$'
