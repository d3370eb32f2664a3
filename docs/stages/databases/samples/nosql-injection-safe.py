import json

import mongomock

members = mongomock.MongoClient().toolshed.members
members.insert_one({"email": "ana@toolshed.example", "code": "739214"})


def text(body, field):
    if not isinstance(body, dict) or not isinstance(body.get(field), str):
        raise ValueError(f"{field} must be a string")
    return body[field]


def reset(body):
    try:
        asked = json.loads(body)
        wanted = {"email": text(asked, "email"), "code": text(asked, "code")}
    except ValueError as error:
        return f"400 {error}"
    member = members.find_one(wanted)
    return "200 set a new password" if member else "400 wrong code"


print(reset('{"email": "ana@toolshed.example", "code": "739214"}'))
print(reset('{"email": "ana@toolshed.example", "code": "000000"}'))
print(reset('{"email": "ana@toolshed.example", "code": {"$ne": null}}'))
