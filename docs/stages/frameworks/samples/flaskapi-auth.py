import hmac
import threading
import time
import urllib.error
import urllib.request
from typing import Annotated

import uvicorn
from fastapi import APIRouter, Depends, FastAPI
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from flask import Blueprint, Flask, g, request

TOKENS = {
    "ana-secret": "Ana"
}  # a real service keeps hashes of random tokens, in its database
PROBLEM = {"title": "Sign in first", "status": 401}
HEAD = {
    "WWW-Authenticate": "Bearer",
    "Content-Type": "application/problem+json",
}


def member_of(token):
    return next(
        (
            name
            for known, name in TOKENS.items()
            if hmac.compare_digest(known.encode(), token.encode())
        ),
        None,
    )


# --8<-- [start:flask]
private = Blueprint("private", __name__)


@private.before_request
def sign_in():
    """Before every route of this blueprint. What it returns is the answer."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    g.member = member_of(token) if kind == "Bearer" else None
    if not g.member:
        return PROBLEM, 401, HEAD


@private.get("/me")
def me():
    return {"member": g.member}
# --8<-- [end:flask]


# --8<-- [start:fastapi]
class NotSignedIn(Exception):
    pass


Given = Annotated[
    HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))
]


def signed_in(given: Given) -> str:
    """A dependency: the route gets its value, and /docs shows a padlock."""
    if given and (member := member_of(given.credentials)):
        return member
    raise NotSignedIn


# Here it guards every route, also one that does not ask who it is.
router = APIRouter(dependencies=[Depends(signed_in)])


@router.get("/me")
def me_too(member: Annotated[str, Depends(signed_in)]):
    return {"member": member}
# --8<-- [end:fastapi]


flask_app = Flask(__name__)
flask_app.register_blueprint(private)
for token in ("", "Bearer guessed", "Bearer ana-secret"):
    answer = flask_app.test_client().get(
        "/me", headers={"Authorization": token}
    )
    print("Flask  ", repr(token), answer.status_code, answer.content_type)

fast_app = FastAPI()
fast_app.include_router(router)
fast_app.add_exception_handler(
    NotSignedIn, lambda request, error: JSONResponse(PROBLEM, 401, HEAD)
)
server = uvicorn.Server(uvicorn.Config(fast_app, port=0, log_level="warning"))
threading.Thread(target=server.run, daemon=True).start()
while not server.started:
    time.sleep(0.01)
address = (
    f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/me"
)
for token in ("", "Bearer guessed", "Bearer ana-secret"):
    asked = urllib.request.Request(address, headers={"Authorization": token})
    try:
        answer = urllib.request.urlopen(asked)
    except urllib.error.HTTPError as error:
        answer = error
    print(
        "FastAPI", repr(token), answer.status, answer.headers["Content-Type"]
    )
