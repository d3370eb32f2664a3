# The files lie there under the names that a reader would give them.
mv assist_README.txt README.md
mv assist_visible.py visible.py
