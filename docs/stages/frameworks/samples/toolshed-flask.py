"""The Toolshed API with Flask, with SQLAlchemy and Pydantic."""

import os
from typing import Annotated

from flask import Blueprint, Flask, current_app, request, url_for
from pydantic import (
    BaseModel,
    Field,
    StrictInt,
    StringConstraints,
    ValidationError,
)
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
)
from werkzeug.exceptions import HTTPException


# --8<-- [start:models]
class Base(DeclarativeBase):
    pass


class Tool(Base):
    __tablename__ = "tools"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    deposit: Mapped[int]
    loan: Mapped["Loan | None"] = relationship(back_populates="tool")

    def shown(self):
        lent_to = self.loan.member if self.loan else None
        return {
            "id": self.id,
            "name": self.name,
            "deposit": self.deposit,
            "lent_to": lent_to,
        }


class Loan(Base):
    __tablename__ = "loans"
    id: Mapped[int] = mapped_column(primary_key=True)
    # Unique: the database allows one loan of a tool, whoever asks at the
    # same moment.
    tool_id: Mapped[int] = mapped_column(ForeignKey("tools.id"), unique=True)
    member: Mapped[str]
    tool: Mapped[Tool] = relationship(back_populates="loan")
# --8<-- [end:models]


# --8<-- [start:validation]
Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)
]
TEXT = "must be a text of 1 to 40 characters"
BIGGEST = 2**31 - 1  # the greatest number that an id can be


class NewTool(BaseModel):
    name: Text = Field(description=TEXT)
    deposit: Annotated[StrictInt, Field(ge=0, le=500)] = Field(
        description="must be a whole number from 0 to 500"
    )


class NewLoan(BaseModel):
    tool_id: Annotated[StrictInt, Field(le=BIGGEST)] = Field(
        description="must be the number of a tool"
    )
    member: Text = Field(description=TEXT)
# --8<-- [end:validation]


# --8<-- [start:problems]
class Problem(Exception):
    def __init__(self, status, name, title, **more):
        kind = f"https://toolshed.example/problems/{name}"
        self.body = {"type": kind, "title": title, "status": status, **more}


def invalid(model, names):
    errors = [
        {
            "pointer": f"#/{name}",
            "detail": model.model_fields[name].description,
        }
        for name in names
    ]
    return Problem(
        422, "invalid-fields", "Some fields cannot be accepted", errors=errors
    )


def body_as(model):
    """The body of the request as this model. Raises Problem."""
    try:
        return model.model_validate_json(request.get_data())
    except ValidationError as error:
        found = error.errors()
        if found[0]["type"] == "json_invalid":
            raise Problem(400, "not-json", "The body is not JSON") from None
        names = [fault["loc"][0] for fault in found if fault["loc"]]
        raise invalid(model, names or list(model.model_fields)) from None


def answer_problem(problem):
    return (
        problem.body,
        problem.body["status"],
        {"Content-Type": "application/problem+json"},
    )


def answer_http_error(error):
    """What Flask refuses by itself, such as a path without a route."""
    missing = error.code == 404
    name, title = (
        ("not-found", "Nothing is here") if missing else ("other", error.name)
    )
    return answer_problem(Problem(error.code, name, title))
# --8<-- [end:problems]


# --8<-- [start:routes]
api = Blueprint("api", __name__)


def session():
    return Session(current_app.config["ENGINE"])


@api.get("/tools")
def list_tools():
    try:
        after, limit = (
            int(request.args.get("after", 0)),
            int(request.args.get("limit", 20)),
        )
    except ValueError:
        raise Problem(400, "query", "The query cannot be read") from None
    after, limit = min(after, BIGGEST), max(1, min(limit, 100))
    query = (
        select(Tool)
        .options(joinedload(Tool.loan))
        .where(Tool.id > after)
        .order_by(Tool.id)
    )
    with session() as db:
        tools = [tool.shown() for tool in db.scalars(query.limit(limit + 1))]
    more = len(tools) > limit
    following = (
        url_for(".list_tools", after=tools[limit - 1]["id"], limit=limit)
        if more
        else None
    )
    return {"items": tools[:limit], "next": following}


@api.post("/tools")
def add_tool():
    given = body_as(NewTool)
    with session() as db, db.begin():
        db.add(tool := Tool(**given.model_dump()))
        db.flush()
        return (
            tool.shown(),
            201,
            {"Location": url_for(".one_tool", id=tool.id)},
        )


@api.get("/tools/<int:id>")
def one_tool(id):
    with session() as db:
        if id <= BIGGEST and (tool := db.get(Tool, id)):
            return tool.shown()
    raise Problem(404, "not-found", "Nothing is here")


@api.post("/loans")
def borrow():
    given = body_as(NewLoan)
    try:
        with session() as db, db.begin():
            if not db.get(Tool, given.tool_id):
                raise invalid(NewLoan, ["tool_id"])
            db.add(loan := Loan(**given.model_dump()))
            db.flush()
            shown = {
                "id": loan.id,
                "tool_id": loan.tool_id,
                "member": loan.member,
            }
    except IntegrityError:
        raise Problem(409, "on-loan", "The tool is on loan") from None
    return shown, 201, {"Location": f"/loans/{shown['id']}"}
# --8<-- [end:routes]


# --8<-- [start:factory]
def create_app(database="sqlite:///toolshed.db"):
    app = Flask(__name__)
    app.json.sort_keys = False
    app.config["ENGINE"] = create_engine(database)
    app.register_blueprint(api)
    app.register_error_handler(Problem, answer_problem)
    app.register_error_handler(HTTPException, answer_http_error)
    return app


if __name__ == "__main__":
    app = create_app()
    Base.metadata.create_all(app.config["ENGINE"])
    with Session(app.config["ENGINE"]) as db, db.begin():
        db.add_all(
            [
                Tool(name="drill", deposit=40),
                Tool(name="ladder", deposit=25),
                Tool(name="saw", deposit=10),
            ]
        )
    app.run(port=int(os.environ.get("PORT", "8000")))
# --8<-- [end:factory]
