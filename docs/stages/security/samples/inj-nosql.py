import json

import mongomock

loans = mongomock.MongoClient().toolshed.loans
loans.insert_many([
    {"member": "Ana", "tool": "drill", "state": "open"},
    {"member": "Ana", "tool": "saw", "state": "disputed"},
    {"member": "Bo", "tool": "ladder", "state": "open"},
])


def mine(member, body):
    match json.loads(body):
        case {"state": ("open" | "returned") as state, **rest} if not rest:
            wanted = {"member": member, "state": state}
        case _:
            return "422"
    return [f"{one['member']}'s {one['tool']}" for one in loans.find(wanted)]


print(mine("Ana", '{"state": "open"}'))
print(mine("Ana", '{"state": {"$ne": null}}'))
print(mine("Ana", '{"member": {"$gt": ""}}'))
