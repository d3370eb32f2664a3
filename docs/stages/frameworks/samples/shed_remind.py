from datetime import date

from django.core.mail import send_mail
from django.core.management.base import BaseCommand

from loans.models import Loan


class Command(BaseCommand):
    help = "Send a letter for each loan that is overdue on DAY."

    def add_arguments(self, parser):
        parser.add_argument("day", type=date.fromisoformat)

    def handle(self, day, **options):
        loans = Loan.objects.filter(ends_on__lt=day)
        for loan in loans.select_related("tool", "member"):
            subject = f"Please bring back: {loan.tool.name}"
            try:
                send_mail(subject, subject, None, [loan.member.email])
            except OSError as error:  # refused, timed out, not accepted
                self.stderr.write(f"loan {loan.pk}: {error}")
            else:
                self.stdout.write(f"loan {loan.pk}: sent")
