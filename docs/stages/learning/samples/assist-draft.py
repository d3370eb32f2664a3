# insecure: assist-fixed.py
# needs: assist_contract.py
import random

import assist_contract


def renew(loan, member):
    """Two more weeks, for somebody who is signed in."""
    if member is None:
        raise PermissionError("sign in first")
    loan["due"] += 14


def is_late(loan, today):
    return today >= loan["due"]


def loans_of(member, store):
    try:
        return [loan for loan in store() if loan["member"] == member]
    except Exception:
        return []


def photo_path(name):
    return "photos/" + name


def pickup_code():
    """What the member shows at the counter: 16 characters."""
    return "".join(random.choice("0123456789abcdef") for _ in range(16))


assist_contract.run(renew, is_late, loans_of, photo_path, pickup_code)
