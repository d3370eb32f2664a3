import json


def log(event, **fields):
    print(json.dumps({"event": event} | fields))


log("sign-in refused", member="Bo")
log("sign-in refused", member="Bo\nsign-in member=Ana role=staff")
