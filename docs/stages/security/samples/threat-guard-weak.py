# insecure: threat-guard.py
# fails
# Insecure: a check that breaks, or is missing, lets everybody in.
import sys

STAFF_SERVICE_UP = False


def is_staff(member):
    if not STAFF_SERVICE_UP:
        raise ConnectionError("roles cannot be read")
    return member == "Cleo"


RULES = {
    "return": lambda member, loan: loan["member"] == member,
    "waive fee": lambda member, loan: is_staff(member),
}


def status(action, member, loan):
    rule = RULES.get(action)
    try:
        if rule and not rule(member, loan):
            return 403
    except Exception as error:
        print(f"log: {action} by {member}: {error}")
    return 200


LOAN = {"id": 8, "member": "Ana"}
ATTEMPTS = [
    ("return", "Ana", 200),
    ("return", "Bo", 403),
    ("waive fee", "Bo", 403),  # the check cannot run
    ("export", "Bo", 403),  # nobody wrote a rule
]
holes = 0
for action, member, wanted in ATTEMPTS:
    got = status(action, member, LOAN)
    verdict = "ok" if got == wanted else f"HOLE, wanted {wanted}"
    holes += got != wanted
    print(f"{action} by {member}: {got} {verdict}")
sys.exit(1 if holes else 0)
