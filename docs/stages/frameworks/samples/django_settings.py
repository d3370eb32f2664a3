

# --- Toolshed -------------------------------------------------------------
INSTALLED_APPS += ["loans", "rest_framework"]
AUTH_USER_MODEL = "loans.Member"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "loans.views.OwnLoans",
]
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": [
        "rest_framework.permissions.IsAuthenticated",
    ],
}
