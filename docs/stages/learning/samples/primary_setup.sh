# The files lie there under the names that a reader would give them.
for file in primary_*.py; do mv "$file" "${file#primary_}"; done
