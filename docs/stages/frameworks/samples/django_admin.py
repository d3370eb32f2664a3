from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import Loan, Member, Tool

admin.site.register(Member, UserAdmin)
admin.site.register(Tool)


@admin.register(Loan)
class LoanAdmin(admin.ModelAdmin):
    list_display = ["tool", "member", "starts_on", "ends_on", "approved"]
    list_filter = ["approved"]
    list_select_related = ["tool", "member"]
    actions = ["approve"]

    @admin.action(description="Approve", permissions=["change"])
    def approve(self, request, loans):
        loans.update(approved=True)
