# needs: toolshed-flask.py

import os
from importlib import import_module

app = import_module("toolshed-flask").create_app()

# --8<-- [start:settings]
app.config.update(
    TRUSTED_HOSTS=["toolshed.example"],
    # In bytes; without it a body may be of any size.
    MAX_CONTENT_LENGTH=64 * 1024,
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.after_request
def add_fields(answer):
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = (
        "default-src 'none'; frame-ancestors 'none'"
    )
    answer.headers["Strict-Transport-Security"] = "max-age=3600"
    return answer
# --8<-- [end:settings]


app.run(port=int(os.environ.get("PORT", "8000")))
