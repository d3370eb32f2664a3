"""Toolshed in Flask: the edge to HTTP. What may be done is decided in domain/."""

import os
import secrets
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from domain.lending import Refused, check, due_on
from flask import Flask, abort, g, jsonify, render_template, request, send_file
from flask.typing import ResponseReturnValue
from storage import connect, migrate
from werkzeug.exceptions import HTTPException

UPLOADS = Path(os.environ.get("UPLOADS", "uploads")).resolve()
LARGEST = 1024 * 1024
TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
TEXTS = {
    "en": {"title": "Tools", "code": "Code", "name": "Name", "out": "on loan", "free": "free"},
    "de": {"title": "Werkzeuge", "code": "Nummer", "name": "Name", "out": "verliehen", "free": "frei"},
}

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = LARGEST + 10_000  # the photo and the form around it


def database() -> sqlite3.Connection:
    if "database" not in g:
        g.database = connect()
    return g.database


@app.teardown_appcontext
def close(_: BaseException | None) -> None:
    if found := g.pop("database", None):
        found.close()


@app.errorhandler(HTTPException)
def problem(error: HTTPException) -> ResponseReturnValue:
    body = {"type": "about:blank", "title": error.name, "status": error.code, "detail": error.description}
    return body, error.code, {"Content-Type": "application/problem+json"}


def given(**fields: type) -> list[Any]:
    """The fields of the body, each of its type."""
    body = request.get_json()
    values = [body.get(name) if isinstance(body, dict) else None for name in fields]
    for (name, kind), value in zip(fields.items(), values, strict=True):
        if type(value) is not kind or value == "":
            abort(422, f"{name} is missing or of the wrong type")
    return values


@app.get("/tools")
def list_tools() -> ResponseReturnValue:
    return jsonify(items=[dict(row) for row in database().execute("SELECT * FROM tool ORDER BY id DESC LIMIT 100")], next=None)


@app.post("/tools")
def add_tool() -> ResponseReturnValue:
    code, name = given(code=str, name=str)
    try:
        id = database().execute("INSERT INTO tool (code, name) VALUES (?, ?)", (code, name)).lastrowid
    except sqlite3.IntegrityError:
        abort(409, "the code is taken")
    return {"id": id, "code": code, "name": name}, 201


@app.post("/members")
def add_member() -> ResponseReturnValue:
    name, email = given(name=str, email=str)
    try:
        id = database().execute("INSERT INTO member (name, email) VALUES (?, ?)", (name, email)).lastrowid
    except sqlite3.IntegrityError:
        abort(409, "the e-mail is taken")
    return {"id": id, "name": name, "email": email}, 201


@app.post("/loans")
def lend() -> ResponseReturnValue:
    tool, member = given(tool_id=int, member_id=int)
    due = due_on(datetime.now(UTC).date()).isoformat()
    db = database()
    db.execute("BEGIN IMMEDIATE")
    try:
        held = "SELECT count(*) FROM loan WHERE member_id = ? AND returned_on IS NULL"
        out = "SELECT count(*) FROM loan WHERE tool_id = ? AND returned_on IS NULL"
        check(db.execute(held, (member,)).fetchone()[0], is_out=db.execute(out, (tool,)).fetchone()[0] > 0)
        insert = "INSERT INTO loan (tool_id, member_id, due_on) VALUES (?, ?, ?)"
        id = db.execute(insert, (tool, member, due)).lastrowid
        db.execute("COMMIT")
    except Refused as refusal:
        db.execute("ROLLBACK")
        abort(409, str(refusal))
    except sqlite3.IntegrityError:
        db.execute("ROLLBACK")
        abort(422, "there is no such tool or member")
    return {"id": id, "tool_id": tool, "member_id": member, "due_on": due}, 201


@app.post("/tools/<int:tool>/photo")
def add_photo(tool: int) -> ResponseReturnValue:
    if not database().execute("SELECT 1 FROM tool WHERE id = ?", (tool,)).fetchone():
        abort(404)
    file = request.files.get("photo") or abort(422, "photo is missing")
    content = file.read()
    if len(content) > LARGEST:
        abort(413)
    kind = next((kind for start, kind in TYPES.items() if content.startswith(start)), None) or abort(415)
    name = secrets.token_hex(16)
    UPLOADS.mkdir(parents=True, exist_ok=True)
    (UPLOADS / name).write_bytes(content)
    database().execute("INSERT INTO photo VALUES (?, ?, ?)", (name, tool, kind))
    return {"photo": f"/photos/{name}"}, 201


@app.get("/photos/<name>")
def show_photo(name: str) -> ResponseReturnValue:
    row = database().execute("SELECT type FROM photo WHERE name = ?", (name,)).fetchone() or abort(404)
    answer = send_file(UPLOADS / name, mimetype=row["type"])
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


@app.get("/admin/tools")
def admin() -> ResponseReturnValue:
    language = request.accept_languages.best_match(TEXTS) or "en"
    tools = database().execute(
        "SELECT tool.*, EXISTS (SELECT 1 FROM loan WHERE tool_id = tool.id AND returned_on IS NULL) AS is_out FROM tool"
    )
    return render_template("tools.html", language=language, texts=TEXTS[language], tools=tools)


if __name__ == "__main__":
    migrate()
    app.run(port=int(os.environ.get("PORT", "8000")))
