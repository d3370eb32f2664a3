set -e
ruff format --quiet --check --line-length 130 server.py
ruff check --quiet --select E4,E7,E9,F,B server.py
mypy --strict server.py
python3 -m doctest server.py
