def price(kind, days, member):
    p = 0
    if kind == "power":
        if days > 7:
            p = days * 180
        else:
            p = days * 200
        if member:
            p = p - p * 10 // 100
    else:
        if kind == "hand":
            p = days * 50
            if days > 7 and not member:
                p = p + 100
    if p > 2500:
        p = 2500
    return p
