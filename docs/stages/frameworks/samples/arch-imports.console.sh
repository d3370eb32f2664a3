# needs: arch_imports.py
mkdir domain application infrastructure
echo 'MOST_TOOLS = 3' > domain/rules.py
echo 'from domain.rules import MOST_TOOLS' > application/lending.py
printf 'import psycopg\nfrom application import lending\n' > infrastructure/postgres.py
python3 arch_imports.py
printf 'from infrastructure import postgres\nimport sqlite3\n' >> domain/rules.py
python3 arch_imports.py || echo "exit status $?"
