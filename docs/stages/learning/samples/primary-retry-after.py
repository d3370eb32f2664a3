import re

DELAY_SECONDS = re.compile(r"[0-9]+")  # 1*DIGIT; \d would take "٣" too

VALUES = ["120", "007", "-5", "+5", "1_000", "1e3", "1.5", " 12", "", "٣"]

for value in VALUES:
    # int(value) also takes -5, +5, 1_000, " 12" and "٣".
    if DELAY_SECONDS.fullmatch(value):
        print(f"'{value}' wait {int(value)} s")
    else:
        print(f"'{value}' not delay-seconds")
