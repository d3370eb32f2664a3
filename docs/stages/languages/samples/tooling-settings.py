# fails
import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    database_url: str
    loan_days: int


def read_settings(environment):
    """The settings, or the faults: all of them at once."""
    faults = []
    url = environment.get("DATABASE_URL", "")
    if not url:
        faults.append("DATABASE_URL is not set (expected: postgresql://…)")
    elif not url.startswith("postgresql://"):
        faults.append("DATABASE_URL must begin with postgresql://")
    days = environment.get("LOAN_DAYS", "14")
    if not (days.isascii() and days.isdigit() and 1 <= int(days) <= 365):
        faults.append("LOAN_DAYS must be a whole number from 1 to 365")
    if faults:
        return None, faults
    return Settings(url, int(days)), []


settings, faults = read_settings(os.environ)
if faults:
    print("Cannot start:", *faults, sep="\n- ", file=sys.stderr)
    sys.exit(1)
print(f"Ready: loans of {settings.loan_days} days")
