import secrets

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import path, re_path
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Tool

LIMIT = 1024 * 1024
STARTS = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png"}


class AddPhoto(APIView):
    def post(self, request, pk):
        get_object_or_404(Tool, pk=pk)
        photo = request.FILES.get("photo")
        if photo is None:
            return Response({"photo": "Send a file."}, status=422)
        if photo.size > LIMIT:
            return Response({"photo": "At most 1 MiB."}, status=413)
        first = photo.read(8)
        photo.seek(0)
        for start, ending in STARTS.items():
            if first.startswith(start):
                name = f"{secrets.token_hex(16)}.{ending}"
                default_storage.save(name, photo)
                return Response({"photo": f"/photos/{name}"}, status=201)
        return Response({"photo": "PNG or JPEG, please."}, status=415)


def show_photo(request, name):
    try:
        return FileResponse(default_storage.open(name))
    except FileNotFoundError:
        raise Http404 from None


urlpatterns = [
    path("tools/<int:pk>/photo", AddPhoto.as_view()),
    re_path(r"^photos/(?P<name>[0-9a-f]{32}\.(jpg|png))$", show_photo),
]
