# needs: assist_contract.py
import re
import secrets

import assist_contract


def renew(loan, member):
    """Two more weeks, for the member whose loan it is."""
    if loan["member"] != member:
        raise PermissionError("not your loan")
    loan["due"] += 14


def is_late(loan, today):
    return today > loan["due"]


def loans_of(member, store):
    return [loan for loan in store() if loan["member"] == member]


def photo_path(name):
    if not re.fullmatch(r"[a-z0-9-]+\.jpg", name):
        raise ValueError("not the name of a photo")
    return "photos/" + name


def pickup_code():
    """What the member shows at the counter: 16 characters."""
    return secrets.token_hex(8)


assist_contract.run(renew, is_late, loans_of, photo_path, pickup_code)
