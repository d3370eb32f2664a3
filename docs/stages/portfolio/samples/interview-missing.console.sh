# needs: interview_service.py, interview_pages.py, interview_fix.diff, interview_start.sh
# "Loan 4 is missing." Reproduce: I follow the list as the desk does.
curl -s "http://127.0.0.1:8000/loans"
curl -s "http://127.0.0.1:8000/loans?after=2026-10-05"
# Confirmed: 3, then 5. Guess 1: never stored. Then asking for it gives 404.
curl -s -w '%{http_code}\n' "http://127.0.0.1:8000/loans/4"
# Wrong. Guess 2: the list leaves it out. Then a longer page lacks it too.
curl -s "http://127.0.0.1:8000/loans?limit=10"
# Wrong. What is left is the step to the next page.
# Guess 3: 3 and 4 share a day, and "next" knows only the day.
# Then a page of 4 hides nothing:
curl -s "http://127.0.0.1:8000/loans?limit=4"
# As predicted. I look at that step in the code, and nowhere else.
grep -n "after" interview_service.py | head -n 4
# ">" drops every loan of that day. First a check that fails for this reason:
python interview_pages.py 2>&1 | tail -n 1
# The smallest cure: "next" carries day and id, and both are compared.
cat interview_fix.diff
git apply interview_fix.diff
python interview_pages.py
