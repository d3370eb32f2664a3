import time

from flask import Flask

app = Flask(__name__)


@app.get("/tools")
def tools():
    return {"items": []}


@app.get("/hang")
def hang():
    time.sleep(60)
