from datetime import datetime, timedelta, timezone

# The zone as data: hours ahead of UTC in July, under two rules.
OLD_RULE = timezone(timedelta(hours=2))
NEW_RULE = timezone(timedelta(hours=1))  # summer time is abolished

wanted = "2027-07-01T10:00"  # the clock at the workshop
in_utc = datetime.fromisoformat(wanted).replace(tzinfo=OLD_RULE)
in_utc = in_utc.astimezone(timezone.utc)
print("kept in UTC:", in_utc.strftime("%Y-%m-%dT%H:%MZ"))
shown = in_utc.astimezone(NEW_RULE)
print("shown under the new rule:", shown.strftime("%H:%M"))
print("kept as clock time and zone:", wanted[11:], "Europe/Berlin")

born = datetime(1990, 7, 1, tzinfo=OLD_RULE).astimezone(timezone.utc)
print("birthday kept as an instant:", born.date())
print("birthday kept as a date: 1990-07-01")
