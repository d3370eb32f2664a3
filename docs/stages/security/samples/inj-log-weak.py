# insecure: inj-log.py
# Insecure: one entry can hold two lines.
def log(event, **fields):
    print(event, *(f"{name}={value}" for name, value in fields.items()))


log("sign-in refused", member="Bo")
log("sign-in refused", member="Bo\nsign-in member=Ana role=staff")
