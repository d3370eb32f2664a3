from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")

stored = "2026-03-10T17:00:00Z"  # what the database holds: an instant
lent = datetime.fromisoformat(stored).astimezone(BERLIN)

# Adding to a time in a zone moves the clock on the wall, in whole days.
days = lent + timedelta(days=30)
# For hours that pass, go through UTC.
passed = lent.astimezone(timezone.utc) + timedelta(hours=720)
hours = passed.astimezone(BERLIN)

print("lent:     ", lent.isoformat())
print("30 days:  ", days.isoformat())
print("720 hours:", hours.isoformat())
to_store = days.astimezone(timezone.utc)
print("to store: ", to_store.strftime("%Y-%m-%dT%H:%M:%SZ"))
