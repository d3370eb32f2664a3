from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q


# --8<-- [start:member]
class Member(AbstractUser):
    """The user model of this project, from the first migration on."""
# --8<-- [end:member]


# --8<-- [start:loan]
class Tool(models.Model):
    name = models.CharField(max_length=40, unique=True)

    def __str__(self):
        return self.name


class Loan(models.Model):
    tool = models.ForeignKey(Tool, models.PROTECT, related_name="loans")
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="loans"
    )
    starts_on = models.DateField()
    ends_on = models.DateField()
    approved = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="loan_ends_after_it_starts",
                condition=Q(ends_on__gte=F("starts_on")),
            )
        ]

    def clean(self):
        """Refuse days on which somebody else has the tool.

        Forms call this; save() does not.
        """
        if None in (self.tool_id, self.starts_on, self.ends_on):
            return  # the form has an error at that field already
        if self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": "It ends before it starts."})
        taken = Loan.objects.exclude(pk=self.pk).filter(
            tool=self.tool_id,
            starts_on__lte=self.ends_on,
            ends_on__gte=self.starts_on,
        )
        if taken.exists():
            raise ValidationError(
                {"starts_on": "The tool is on loan on some of these days."}
            )
# --8<-- [end:loan]
