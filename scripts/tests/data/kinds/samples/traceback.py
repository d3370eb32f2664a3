# fails

print("before")
raise LookupError("no such tool")
