# insecure: inj-nosql.py
# Insecure: a part of the request becomes a part of the query.
import json

import mongomock

loans = mongomock.MongoClient().toolshed.loans
loans.insert_many([
    {"member": "Ana", "tool": "drill", "state": "open"},
    {"member": "Ana", "tool": "saw", "state": "disputed"},
    {"member": "Bo", "tool": "ladder", "state": "open"},
])


def mine(member, body):
    wanted = {"member": member} | json.loads(body)
    return [f"{one['member']}'s {one['tool']}" for one in loans.find(wanted)]


print(mine("Ana", '{"state": "open"}'))
print(mine("Ana", '{"state": {"$ne": null}}'))
print(mine("Ana", '{"member": {"$gt": ""}}'))
