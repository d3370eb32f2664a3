import importlib
import sys

program = importlib.import_module(sys.argv[1])


def check(what, act):
    try:
        print("ok  " if act() else "FAIL", what)
    except Exception as error:
        print("FAIL", what, f"({type(error).__name__})")


def second_loan_is_refused():
    try:
        program.lend({"drill": "Ana"}, "drill", "Bo")
    except ValueError:
        return True


def survives_a_restart():
    program.save("loans.json", {"saw": "Cleo"})
    return program.load("loans.json") == {"saw": "Cleo"}


check("the first start, without a file", lambda: program.load("none.json") == {})
check("a loan survives a restart", survives_a_restart)
check("a second loan of one tool is refused", second_loan_is_refused)
