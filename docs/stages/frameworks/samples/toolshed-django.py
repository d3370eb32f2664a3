"""The Toolshed API with Django and Django REST framework.

A real project has a file for each part.
"""

import os
import sys

import django
from django.apps import AppConfig
from django.conf import settings


# --8<-- [start:settings]
class Toolshed(AppConfig):
    name = __name__  # in a project: the package with models.py and the others
    label = "toolshed"


settings.configure(
    SECRET_KEY="insecure, for this sample alone",
    ALLOWED_HOSTS=["toolshed.example", "127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
    ],
    INSTALLED_APPS=["rest_framework", f"{__name__}.Toolshed"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": "toolshed.db",
        }
    },
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
        "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "EXCEPTION_HANDLER": f"{__name__}.answer_problem",
    },
)
django.setup()
# --8<-- [end:settings]

from django.core.management import execute_from_command_line
from django.core.validators import MaxValueValidator
from django.db import IntegrityError, connection, models
from django.http import Http404, JsonResponse
from django.urls import path, reverse
from rest_framework import generics, pagination, serializers
from rest_framework.exceptions import ParseError, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler


# --8<-- [start:models]
class Tool(models.Model):
    name = models.CharField(max_length=40)
    deposit = models.PositiveIntegerField(validators=[MaxValueValidator(500)])


class Loan(models.Model):
    # One to one: the database allows one loan of a tool, whoever asks at
    # the same moment.
    tool = models.OneToOneField(Tool, models.PROTECT, related_name="loan")
    member = models.CharField(max_length=40)
# --8<-- [end:models]


# --8<-- [start:serializers]
class ToolSerializer(serializers.ModelSerializer):
    lent_to = serializers.CharField(
        source="loan.member", default=None, read_only=True
    )

    class Meta:
        model = Tool
        fields = ["id", "name", "deposit", "lent_to"]


class LoanSerializer(serializers.ModelSerializer):
    tool_id = serializers.PrimaryKeyRelatedField(
        source="tool", queryset=Tool.objects.all()
    )

    class Meta:
        model = Loan
        fields = ["id", "tool_id", "member"]
# --8<-- [end:serializers]


# --8<-- [start:problems]
RULES = {
    "name": "must be a text of 1 to 40 characters",
    "deposit": "must be a whole number from 0 to 500",
    "tool_id": "must be the number of a tool",
    "member": "must be a text of 1 to 40 characters",
}


class Problem(Exception):
    def __init__(self, status, name, title, **more):
        kind = f"https://toolshed.example/problems/{name}"
        self.body = {"type": kind, "title": title, "status": status, **more}


def answer_problem(error, context=None):
    match error:
        case Http404():
            error = Problem(404, "not-found", "Nothing is here")
        case ParseError():
            error = Problem(400, "not-json", "The body is not JSON")
        case ValidationError():
            wrong = [name for name in RULES if name in error.detail]
            errors = [
                {"pointer": f"#/{name}", "detail": RULES[name]}
                for name in wrong
            ]
            error = Problem(
                422,
                "invalid-fields",
                "Some fields cannot be accepted",
                errors=errors,
            )
    if isinstance(error, Problem):
        return JsonResponse(
            error.body,
            status=error.body["status"],
            content_type="application/problem+json",
        )
    return exception_handler(error, context)


def handler404(request, exception):
    """What Django's own routing answers; the others are the views' answers."""
    return answer_problem(Http404())
# --8<-- [end:problems]


# --8<-- [start:views]
class After(pagination.BasePagination):
    def paginate_queryset(self, queryset, request, view=None):
        try:
            after, limit = (
                int(request.query_params.get("after", 0)),
                int(request.query_params.get("limit", 20)),
            )
        except ValueError:
            raise Problem(400, "query", "The query cannot be read") from None
        limit = max(1, min(limit, 100))
        tools = list(queryset.filter(id__gt=after)[: limit + 1])
        more = len(tools) > limit
        self.next = (
            f"{request.path}?after={tools[limit - 1].id}&limit={limit}"
            if more
            else None
        )
        return tools[:limit]

    def get_paginated_response(self, items):
        return Response({"items": items, "next": self.next})


class Tools(generics.ListCreateAPIView):
    queryset = Tool.objects.select_related("loan").order_by("id")
    serializer_class = ToolSerializer
    pagination_class = After

    def get_success_headers(self, data):
        return {"Location": reverse("tool", args=[data["id"]])}


class OneTool(generics.RetrieveAPIView):
    queryset = Tool.objects.select_related("loan")
    serializer_class = ToolSerializer


class Loans(generics.CreateAPIView):
    serializer_class = LoanSerializer

    def perform_create(self, serializer):
        try:
            serializer.save()
        except IntegrityError:
            raise Problem(409, "on-loan", "The tool is on loan") from None

    def get_success_headers(self, data):
        return {"Location": f"/loans/{data['id']}"}


urlpatterns = [
    path("tools", Tools.as_view()),
    path("tools/<int:pk>", OneTool.as_view(), name="tool"),
    path("loans", Loans.as_view()),
]
# --8<-- [end:views]

if __name__ == "__main__":
    # In a project: manage.py migrate.
    with connection.schema_editor() as editor:
        editor.create_model(Tool)
        editor.create_model(Loan)
    Tool.objects.create(name="drill", deposit=40)
    Tool.objects.create(name="ladder", deposit=25)
    Tool.objects.create(name="saw", deposit=10)
    address = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
    execute_from_command_line(
        [sys.argv[0], "runserver", address, "--noreload"]
    )
