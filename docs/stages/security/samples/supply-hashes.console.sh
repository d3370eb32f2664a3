# needs: supply_packages.sh, supply_packages.py, supply_names.py
# fails
echo 'loan-rules==1.4.2 \' > requirements.txt
pip hash private/*.whl | tail -1 >> requirements.txt
cat requirements.txt
install="pip install -q -f private -f public --require-hashes"
$install --target locked -r requirements.txt
PYTHONPATH=locked python -c "import loan_rules"
cp replaced/*.whl private/  # the same name and version, other content
$install --target again -r requirements.txt 2>&1 | fold -s -w 70
ls again
python supply_names.py requirements.txt
echo "loan-rulse==1.0.0" >> requirements.txt
python supply_names.py requirements.txt
