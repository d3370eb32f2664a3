# needs: supply_packages.sh, supply_packages.py
# insecure: supply-hashes.console.sh
# Insecure: a typing error, and two registries for one name
ls private public
pip install -q -f private -f public --target typo loan-rulse
PYTHONPATH=typo python -c "import loan_rulse"
pip install -q -f private -f public --target newest loan-rules
PYTHONPATH=newest python -c "import loan_rules"
