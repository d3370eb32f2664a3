# fails
import sys

print("drill: due today")
print("saw: no date recorded", file=sys.stderr)
print("ladder: overdue")
sys.exit(3)
