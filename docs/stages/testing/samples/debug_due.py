from datetime import datetime, timedelta

lent_at = datetime.fromtimestamp(1795390200)
print("due on", (lent_at + timedelta(days=14)).date())
