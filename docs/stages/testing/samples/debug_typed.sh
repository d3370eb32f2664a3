# `typed PROGRAM ...` runs a program on a terminal and types the lines of its input when the prompt is there.
typed() { TERM=dumb python debug_typed.py "$@"; }
for file in debug_late.py debug_server.mjs debug_pdb.txt debug_attach.txt; do
  if [ -f "$file" ]; then mv "$file" "${file#debug_}"; fi
done
