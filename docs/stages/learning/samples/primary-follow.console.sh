# needs: primary_shed.py, primary_follow.py, primary_setup.sh
cat shed.py
python shed.py
python follow.py
cd "$(python -c 'import werkzeug; print(*werkzeug.__path__)')"
grep 'MethodNotAllowed(' routing/map.py exceptions.py
grep '"Allow"' exceptions.py
