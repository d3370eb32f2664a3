# needs: threat_asvs.py, threat_loans.py, threat_loans_weak.py
python threat_asvs.py threat_loans_weak
python threat_asvs.py threat_loans
