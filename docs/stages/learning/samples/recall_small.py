FEE = {"tool": 2, "machine": 5}
print(FEE["machine "])
