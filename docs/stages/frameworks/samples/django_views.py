from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import path
from django.views.generic import CreateView, DetailView, ListView
from rest_framework import generics, pagination, serializers

from .models import Loan


# --8<-- [start:pages]
class AskForLoan(LoginRequiredMixin, CreateView):
    """The form: GET shows it, a POST with faults shows it again."""

    model = Loan
    # `approved` is not for members to send.
    fields = ["tool", "starts_on", "ends_on"]
    success_url = "/loans/"

    def form_valid(self, form):
        form.instance.member = self.request.user
        return super().form_valid(form)


class OneLoan(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        """Only one's own: for everybody else's the answer is 404."""
        return self.request.user.loans.select_related("tool")


class AllLoans(LoginRequiredMixin, ListView):
    queryset = Loan.objects.select_related("tool").order_by("starts_on", "id")
# --8<-- [end:pages]


# --8<-- [start:backend]
class OwnLoans(BaseBackend):
    """Answers user.has_perm("loans.view_loan", loan).

    The usual backend denies that for every single loan.
    """

    def has_perm(self, user, permission, loan=None):
        return (
            user.is_active
            and permission == "loans.view_loan"
            and isinstance(loan, Loan)
            and loan.member_id == user.pk
        )
# --8<-- [end:backend]


# --8<-- [start:api]
class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ["id", "tool", "starts_on", "ends_on"]

    def validate(self, data):
        Loan(**data).clean()  # a serializer does not call it by itself
        return data


class Cursor(pagination.CursorPagination):
    page_size = 20
    ordering = "id"


class LoansApi(generics.ListCreateAPIView):
    serializer_class = LoanSerializer
    pagination_class = Cursor

    def get_queryset(self):
        return self.request.user.loans.all()

    def perform_create(self, serializer):
        serializer.save(member=self.request.user)
# --8<-- [end:api]


urlpatterns = [
    path("", AllLoans.as_view()),
    path("new", AskForLoan.as_view()),
    path("<int:pk>", OneLoan.as_view()),
    path("api", LoansApi.as_view()),
]
