# needs: recall_followed.py, recall_memory.py, recall_check.py, recall_setup.sh
python check.py followed
python check.py memory
diff followed.py memory.py | grep "^<"
