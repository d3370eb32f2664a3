import os

from flask import Flask, request, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
# One proxy stands in front, so one value of each of these fields is its own.
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)


@app.get("/whoami")
def whoami():
    return {
        "address": request.remote_addr,
        "link": url_for("whoami", _external=True),
    }


app.run(port=int(os.environ.get("PORT", "8000")))
