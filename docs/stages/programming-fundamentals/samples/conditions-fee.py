def fee_nested(days, kind):
    if days > 0:
        if days > 3:
            if kind == "junior":
                fee = days * 25
            elif kind == "helper":
                fee = 0
            else:
                fee = days * 50
            if fee > 1000:
                fee = 1000
        else:
            fee = 0
    else:
        fee = 0
    return fee


RATES = {"junior": 25, "helper": 0}


def fee_flat(days, kind):
    if days <= 3:
        return 0
    fee = days * RATES.get(kind, 50)
    return min(fee, 1000)


INPUTS = (
    (-2, "adult"), (0, "adult"), (3, "adult"), (4, "adult"), (4, "junior"),
    (4, "helper"), (4, "guest"), (20, "adult"), (21, "adult"), (41, "junior"),
)
for days, kind in INPUTS:
    print(days, kind, fee_nested(days, kind), fee_flat(days, kind))
