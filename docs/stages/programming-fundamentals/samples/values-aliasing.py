ana = ["drill"]
bo = ana            # a second name for the same list
cleo = ana.copy()   # a list of her own
bo.append("saw")
print("ana: ", ", ".join(ana))
print("bo:  ", ", ".join(bo))
print("cleo:", ", ".join(cleo))

fee = 3
discounted = fee
discounted = discounted - 1
print("fee:", fee)
