# needs: tooling-settings.py
export DATABASE_URL=mysql://shed:secret@db/shed LOAN_DAYS=two
python tooling-settings.py || echo "exit code $?"
export DATABASE_URL=postgresql://shed:secret@db/shed LOAN_DAYS=7
python tooling-settings.py
