# needs: django_project.sh, django_settings.py, django_models.py, django_views.py, django_admin.py, django_tests.py

python manage.py check --deploy 2>&1 | grep -o 'security.W.*' | cut -c 10-76
cat > shed/production.py <<'PY'
import os

from .settings import *

DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["toolshed.example"]
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 3600  # later 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
PY
export DJANGO_SETTINGS_MODULE=shed.production
python manage.py check --deploy 2>&1 | tail -n 2
export SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(50))')"
python manage.py check --deploy
cat > ask.py <<'PY'
from django.test import Client

for host in ["toolshed.example", "evil.example"]:
    answer = Client().get("/loans/", headers={"host": host}, secure=True)
    print(host, answer.status_code, answer.headers.get("Location", ""))

client = Client(raise_request_exception=False)
client.cookies["sessionid"] = "anything"  # there are no tables yet, so this fails
answer = client.get("/loans/", headers={"host": "toolshed.example"}, secure=True)
print(answer.status_code, "OperationalError" in answer.text)
PY
python manage.py shell --no-imports < ask.py 2>/dev/null
