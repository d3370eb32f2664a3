from datetime import date
from io import StringIO

from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import TestCase
from rest_framework.test import APIClient

from .models import Loan, Member, Tool

PNG = b"\x89PNG\r\n\x1a\n"


class EdgeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ana = Member.objects.create_user("ana", "ana@toolshed.example")
        cls.drill = Tool.objects.create(name="drill")
        Loan.objects.create(
            tool=cls.drill,
            member=cls.ana,
            starts_on=date(2026, 12, 1),
            ends_on=date(2026, 12, 6),
        )

    def send(self, content):
        client = APIClient()
        client.force_authenticate(self.ana)
        photo = SimpleUploadedFile("drill.jpg", content)
        return client.post(f"/tools/{self.drill.pk}/photo", {"photo": photo})

    def test_a_photo_comes_back_with_its_type(self):
        answer = self.send(PNG + b"the rest")
        self.assertEqual(answer.status_code, 201)
        shown = self.client.get(answer.json()["photo"])
        self.assertEqual(b"".join(shown), PNG + b"the rest")
        self.assertEqual(shown["Content-Type"], "image/png")
        self.assertEqual(shown["X-Content-Type-Options"], "nosniff")

    def test_what_is_no_photo_or_too_large_is_refused(self):
        self.assertEqual(self.send(b"<script>").status_code, 415)
        self.assertEqual(self.send(PNG + bytes(1024 * 1024)).status_code, 413)

    def test_a_letter_goes_out_on_the_day_after(self):
        for day, letters in (("2026-12-06", 0), ("2026-12-07", 1)):
            call_command("remind", day, stdout=StringIO())
            self.assertEqual(len(mail.outbox), letters)
        self.assertEqual(mail.outbox[0].to, ["ana@toolshed.example"])

    def test_a_form_speaks_the_language_of_the_browser(self):
        self.client.force_login(self.ana)
        german = {"Accept-Language": "de, en;q=0.5"}
        answer = self.client.post("/loans/new", {}, headers=german)
        self.assertContains(answer, "zwingend erforderlich")
