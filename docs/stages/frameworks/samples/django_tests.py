from datetime import date

from django.test import Client, TestCase
from rest_framework.test import APIClient

from .models import Loan, Member, Tool

FIRST_WEEK = {"starts_on": date(2026, 3, 1), "ends_on": date(2026, 3, 7)}


class LoanTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ana = Member.objects.create_user("ana")
        cls.bo = Member.objects.create_user("bo")
        cls.staff = Member.objects.create_superuser("cleo")
        cls.drill = Tool.objects.create(name="drill")
        cls.loan = Loan.objects.create(
            tool=cls.drill, member=cls.ana, **FIRST_WEEK
        )

    def test_an_overlapping_loan_is_refused_at_its_field(self):
        self.client.force_login(self.bo)
        days = {"starts_on": "2026-03-07", "ends_on": "2026-03-09"}
        answer = self.client.post(
            "/loans/new", {"tool": self.drill.pk, **days}
        )
        self.assertContains(
            answer, "The tool is on loan on some of these days."
        )
        self.assertIn("starts_on", answer.context["form"].errors)

    def test_a_member_cannot_approve_by_sending_more_fields(self):
        self.client.force_login(self.bo)
        days = {"starts_on": "2026-04-01", "ends_on": "2026-04-02"}
        self.client.post(
            "/loans/new", {"tool": self.drill.pk, **days, "approved": "on"}
        )
        self.assertFalse(self.bo.loans.get().approved)

    def test_staff_approve_in_the_admin(self):
        self.client.force_login(self.staff)
        chosen = {"action": "approve", "_selected_action": [self.loan.pk]}
        self.client.post("/admin/loans/loan/", chosen)
        self.loan.refresh_from_db()
        self.assertTrue(self.loan.approved)

    def test_the_list_takes_as_many_queries_for_50_loans_as_for_5(self):
        self.client.force_login(self.ana)
        for loans in (5, 50):
            Loan.objects.bulk_create(
                Loan(
                    tool=self.drill,
                    member=self.ana,
                    starts_on=date(2027, 1, 1),
                    ends_on=date(2027, 1, 1),
                )
                for _ in range(loans - Loan.objects.count())
            )
            # The session, the user, and the loans with their tools.
            with self.assertNumQueries(3):
                self.client.get("/loans/")

    def test_bo_does_not_see_anas_loan(self):
        self.client.force_login(self.bo)
        self.assertEqual(
            self.client.get(f"/loans/{self.loan.pk}").status_code, 404
        )
        self.assertFalse(self.bo.has_perm("loans.view_loan", self.loan))
        self.assertTrue(self.ana.has_perm("loans.view_loan", self.loan))

    def test_a_form_without_its_token_is_refused(self):
        strict = Client(enforce_csrf_checks=True)
        strict.force_login(self.bo)
        self.assertEqual(strict.post("/loans/new", {}).status_code, 403)

    def test_the_api_names_the_wrong_field_and_keeps_strangers_out(self):
        api = APIClient()
        self.assertEqual(api.post("/loans/api", {}).status_code, 403)
        api.force_authenticate(self.bo)
        asked = {
            "tool": self.drill.pk,
            "starts_on": "2026-03-07",
            "ends_on": "someday",
        }
        self.assertEqual(list(api.post("/loans/api", asked).data), ["ends_on"])
        asked["ends_on"] = "2026-03-06"
        self.assertEqual(list(api.post("/loans/api", asked).data), ["ends_on"])
        asked["ends_on"] = "2026-03-09"
        self.assertEqual(
            list(api.post("/loans/api", asked).data), ["starts_on"]
        )

    def test_page_two_of_the_api_repeats_nothing(self):
        day = {"starts_on": date(2027, 1, 1), "ends_on": date(2027, 1, 1)}
        Loan.objects.bulk_create(
            Loan(tool=self.drill, member=self.bo, **day) for _ in range(25)
        )
        api = APIClient()
        api.force_authenticate(self.bo)
        first = api.get("/loans/api").data
        second = api.get(first["next"]).data
        pages = [
            {loan["id"] for loan in page["results"]}
            for page in (first, second)
        ]
        self.assertEqual([len(page) for page in pages], [20, 5])
        self.assertFalse(pages[0] & pages[1])
