"""Three requirements of ASVS: python threat_asvs.py MODULE"""

import importlib
import logging
import sys

logging.disable()  # the log is not what is tested
app = importlib.import_module(sys.argv[1])


def someone_elses_loan_stays_hidden():
    own, _, _ = app.answer("/loans/8", "Ana")  # or refusing all would pass
    status, _, body = app.answer("/loans/7", "Ana")
    return own == 200 and status == 404 and "ladder" not in body


def no_type_is_guessed():
    for path in ("/loans/8", "/loans/x"):
        fields = app.answer(path, "Ana")[1]
        if fields.get("X-Content-Type-Options") != "nosniff":
            return False
    return True


def errors_tell_nothing():
    status, _, body = app.answer("/loans/x", "Ana")
    return status == 500 and "Traceback" not in body


REQUIREMENTS = {
    "v5.0.0-8.2.2": someone_elses_loan_stays_hidden,
    "v5.0.0-3.4.4": no_type_is_guessed,
    "v5.0.0-16.5.1": errors_tell_nothing,
}
for number, check in REQUIREMENTS.items():
    print(f"{number}: {'pass' if check() else 'FAIL'}")
