from datetime import datetime
from zoneinfo import ZoneInfo

berlin = ZoneInfo("Europe/Berlin")
for clock in ("2026-03-29T02:30", "2026-10-25T02:30"):
    print(datetime.fromisoformat(clock).replace(tzinfo=berlin))
