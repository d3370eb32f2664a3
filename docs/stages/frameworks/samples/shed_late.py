from datetime import date

from loans.models import Loan, Member, Tool

Loan.objects.create(
    tool=Tool.objects.create(name="drill"),
    member=Member.objects.create_user("ana", "ana@toolshed.example"),
    starts_on=date(2026, 12, 1),
    ends_on=date(2026, 12, 6),
)
