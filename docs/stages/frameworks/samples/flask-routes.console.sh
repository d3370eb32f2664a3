# needs: toolshed-flask.py, flask_tests.py

cp toolshed-flask.py toolshed.py
flask --app toolshed routes
python -m pytest -q flask_tests.py | tail -n 1 | sed 's/ in .*//'
