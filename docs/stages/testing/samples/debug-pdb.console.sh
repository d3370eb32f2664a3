# needs: debug_pdb.txt, debug_late.py, debug_typed.py, debug_typed.sh
python late.py
typed python -m pdb late.py < pdb.txt
