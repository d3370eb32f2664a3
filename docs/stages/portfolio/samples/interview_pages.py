from interview_service import page

seen, after = [], ""
while after is not None:
    loans, after = page(after)
    seen += [loan[0] for loan in loans]
assert seen == [1, 2, 3, 4, 5, 6, 7], seen
print("every loan is on exactly one page")
