# needs: property_names_test.py
# fails

cat property_names_test.py
python -m pytest -qq -rN --no-header --tb=short -p no:cacheprovider property_names_test.py
