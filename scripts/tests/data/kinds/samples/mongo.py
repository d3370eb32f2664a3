import mongomock

tools = mongomock.MongoClient().toolshed.tools
tools.insert_many([{"_id": 1, "name": "drill"}, {"_id": 2, "name": "ladder"}])
print(list(tools.find({"name": {"$ne": None}})))
