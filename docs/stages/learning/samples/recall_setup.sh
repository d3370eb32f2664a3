# The files lie there under the names that a reader would give them.
for file in recall_*.*; do
  if [ "$file" != recall_setup.sh ]; then mv "$file" "${file#recall_}"; fi
done
