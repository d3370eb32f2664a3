# A year of a code base, by three people.
mkdir toolshed
cd toolshed || return
git init --quiet
record() { # author, day, message, reason
    git add .
    GIT_AUTHOR_NAME=$1 GIT_AUTHOR_EMAIL=${1,,}@toolshed.example GIT_AUTHOR_DATE="$2 10:00 +0000" GIT_COMMITTER_DATE="$2 10:00 +0000" \
        git commit --quiet -m "$3" -m "$4"
}
mkdir app tests docs
printf '# Toolshed\n\n1. make database\n2. make run\n' > README.md
printf 'DAILY = 1\n\n\ndef late_fee(days):\n    return DAILY * max(0, days)\n' > app/fees.py
printf 'def lend(tool, member):\n    ...\n' > app/loans.py
record Ana 2025-10-06 "Lend tools and charge late days" ""
printf 'def remind(loan):\n    ...\n' > app/reminders.py
record Bo 2025-11-10 "Send reminders" ""
printf 'DAILY = 2\n\n\ndef late_fee(days):\n    return DAILY * max(0, days)\n' > app/fees.py
record Ana 2026-01-12 "Raise the late fee to 2 euro" "Decided by the members on 9 January."
printf 'DAILY = 2\nFREE_DAYS = 1\n\n\ndef late_fee(days):\n    return DAILY * max(0, days - FREE_DAYS)\n' > app/fees.py
record Bo 2026-03-16 "Leave one late day free" "The shed is closed on Sundays, so nobody can return then. Refs #58"
printf 'def lend(tool, member):\n    ...\n\n\ndef extend(loan):\n    ...\n' > app/loans.py
record Ana 2026-05-04 "Let members extend a loan" ""
printf 'DAILY = 2\nFREE_DAYS = 1\nMOST = 20\n\n\ndef late_fee(days):\n    return min(MOST, DAILY * max(0, days - FREE_DAYS))\n' > app/fees.py
record Bo 2026-08-17 "Limit the late fee to 20 euro" "Refs #91"
printf 'from app.fees import late_fee\n\n\ndef test_one_late_day_is_free():\n    assert late_fee(1) == 0\n' > tests/test_fees.py
record Cleo 2026-08-18 "Test the free day" ""
printf '# The report job is slow\n\nRead the copy, not the main database.\n' > docs/report.md
record Cleo 2026-10-05 "Say where the report reads" ""
