def loan():
    return {"member": "Ana", "due": 20}


def broken_store():
    raise OSError("the database does not answer")


def refuses(act):
    """Whether it raised, whatever it raised."""
    try:
        act()
    except Exception:
        return True
    return False


def renewed(renew):
    one = loan()
    renew(one, "Ana")
    return one["due"] == 34


def run(renew, is_late, loans_of, photo_path, pickup_code):
    checks = {
        "came with the draft": {
            "Ana renews her loan": lambda: renewed(renew),
            "nobody is refused": lambda: refuses(lambda: renew(loan(), None)),
            "late after the due day": lambda: is_late(loan(), 25),
            "not late before it": lambda: not is_late(loan(), 10),
            "Ana has one loan": lambda: len(loans_of("Ana", lambda: [loan()])) == 1,
            "a photo has its path": lambda: photo_path("drill.jpg") == "photos/drill.jpg",
            "a code has 16 characters": lambda: len(pickup_code()) == 16,
        },
        "from the contract": {
            "Bo cannot renew Ana's loan": lambda: refuses(lambda: renew(loan(), "Bo")),
            "on the due day it is not late": lambda: not is_late(loan(), 20),
            "no answer is not no loans": lambda: refuses(lambda: loans_of("Ana", broken_store)),
            "no photo outside the folder": lambda: refuses(lambda: photo_path("../members.csv")),
        },
    }
    for origin, tests in checks.items():
        print(origin)
        for name, test in tests.items():
            print("  ok  " if test() else "  FAIL", name)
