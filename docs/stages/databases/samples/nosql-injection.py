# insecure: nosql-injection-safe.py
import json

import mongomock

members = mongomock.MongoClient().toolshed.members
members.insert_one({"email": "ana@toolshed.example", "code": "739214"})


def reset(body):
    """Who knows the code from the e-mail may set a new password."""
    asked = json.loads(body)
    wanted = {"email": asked["email"], "code": asked["code"]}
    member = members.find_one(wanted)
    return "200 set a new password" if member else "400 wrong code"


print(reset('{"email": "ana@toolshed.example", "code": "739214"}'))
print(reset('{"email": "ana@toolshed.example", "code": "000000"}'))
print(reset('{"email": "ana@toolshed.example", "code": {"$ne": null}}'))
