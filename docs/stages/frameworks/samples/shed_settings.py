

# --- Photos, mail, languages ----------------------------------------------
import os

MEDIA_ROOT = os.environ.get("UPLOADS", BASE_DIR / "uploads")
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ.get("MAIL_PORT", "25"))
EMAIL_TIMEOUT = 10  # seconds; without it, sending may wait for ever
DEFAULT_FROM_EMAIL = "desk@toolshed.example"
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
LOCALE_PATHS = [BASE_DIR / "locale"]
MIDDLEWARE.insert(  # after the session, before what makes pages
    MIDDLEWARE.index("django.middleware.common.CommonMiddleware"),
    "django.middleware.locale.LocaleMiddleware",
)
