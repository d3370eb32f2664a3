from datetime import datetime

import mongomock  # with a server: from pymongo import MongoClient

database = mongomock.MongoClient().toolshed
members, loans = database.members, database.loans


def loan(id, member_id, tool, lent_on):
    return {
        "_id": id,
        "member_id": member_id,  # referenced: a member lives on and changes
        "tool": tool,  # embedded: a copy, as it was on that day
        "lent_on": lent_on,
        "reminders": [],  # embedded: few, and read with the loan only
    }


drill = {"id": 1, "name": "drill", "daily_fee": 2}
ladder = {"id": 2, "name": "ladder", "daily_fee": 3}
members.insert_many([{"_id": 1, "name": "Ana"}, {"_id": 2, "name": "Bo"}])
loans.insert_many([
    loan(1, 1, drill, datetime(2026, 10, 1)),
    loan(2, 2, ladder, datetime(2026, 10, 3)),
    loan(3, 1, drill, datetime(2026, 11, 14)),
])
loans.create_index([("member_id", 1), ("lent_on", -1)])

print("Ana's loans, newest first:")
for found in loans.find({"member_id": 1}).sort("lent_on", -1):
    print(" ", found["lent_on"].date(), found["tool"]["name"])

print("Loans per month:")
for month in loans.aggregate([
    {"$group": {
        "_id": {"$dateToString": {"format": "%Y-%m", "date": "$lent_on"}},
        "loans": {"$sum": 1},
    }},
    {"$sort": {"_id": 1}},
]):
    print(" ", month["_id"], month["loans"])

print("Who has the ladder:")
for found in loans.aggregate([
    {"$match": {"tool.name": "ladder"}},
    {"$lookup": {"from": "members", "localField": "member_id",
                 "foreignField": "_id", "as": "member"}},
]):
    print(" ", found["member"][0]["name"])

print("Check and change in one step:")
for name in ("Bo", "Cleo"):
    free = {"_id": 3, "reserved_by": None}
    taken = loans.update_one(free, {"$set": {"reserved_by": name}})
    print(" ", name, taken.modified_count)
