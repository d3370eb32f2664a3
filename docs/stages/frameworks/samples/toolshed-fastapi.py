"""The Toolshed API with FastAPI, and SQLAlchemy for the tables."""

import os
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, Path, Query, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, StrictInt, StringConstraints
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
from starlette.exceptions import HTTPException


# --8<-- [start:tables]
class Base(DeclarativeBase):
    pass


class Tool(Base):
    __tablename__ = "tools"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    deposit: Mapped[int]
    loan: Mapped["Loan | None"] = relationship(back_populates="tool")

    @property
    def lent_to(self):
        return self.loan.member if self.loan else None


class Loan(Base):
    __tablename__ = "loans"
    id: Mapped[int] = mapped_column(primary_key=True)
    # Unique: the database allows one loan of a tool, whoever asks at the
    # same moment.
    tool_id: Mapped[int] = mapped_column(ForeignKey("tools.id"), unique=True)
    member: Mapped[str]
    tool: Mapped[Tool] = relationship(back_populates="loan")
# --8<-- [end:tables]


# --8<-- [start:models]
RULES = {
    "name": "must be a text of 1 to 40 characters",
    "deposit": "must be a whole number from 0 to 500",
    "tool_id": "must be the number of a tool",
    "member": "must be a text of 1 to 40 characters",
}
BIGGEST = 2**31 - 1  # the greatest number that an id can be
Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)
]


class NewTool(BaseModel):
    name: Text
    deposit: Annotated[StrictInt, Field(ge=0, le=500)]


class NewLoan(BaseModel):
    tool_id: Annotated[StrictInt, Field(le=BIGGEST)]
    member: Text


class ToolOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
    name: str
    deposit: int
    lent_to: str | None


class LoanOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
    tool_id: int
    member: str


class Page(BaseModel):
    items: list[ToolOut]
    next: str | None
# --8<-- [end:models]


app = FastAPI(title="Toolshed", version="1")


# --8<-- [start:problems]
class Problem(Exception):
    def __init__(self, status, name, title, **more):
        kind = f"https://toolshed.example/problems/{name}"
        self.body = {"type": kind, "title": title, "status": status, **more}


def invalid(names):
    errors = [
        {"pointer": f"#/{name}", "detail": RULES[name]} for name in names
    ]
    return Problem(
        422, "invalid-fields", "Some fields cannot be accepted", errors=errors
    )


@app.exception_handler(Problem)
def answer_problem(request, problem):
    status = problem.body["status"]
    return JSONResponse(
        problem.body, status, media_type="application/problem+json"
    )


@app.exception_handler(RequestValidationError)
def answer_invalid(request, error):
    found = error.errors()
    if any(fault["loc"][0] == "path" for fault in found):
        return answer_http_error(request, HTTPException(404))
    if any(fault["loc"][0] == "query" for fault in found):
        return answer_problem(
            request, Problem(400, "query", "The query cannot be read")
        )
    if found[0]["type"] == "json_invalid":
        return answer_problem(
            request, Problem(400, "not-json", "The body is not JSON")
        )
    return answer_problem(
        request,
        invalid([fault["loc"][1] for fault in found if len(fault["loc"]) > 1]),
    )


@app.exception_handler(HTTPException)
def answer_http_error(request, error):
    """What the router refuses by itself, such as a path without a route."""
    missing = error.status_code == 404
    name, title = (
        ("not-found", "Nothing is here")
        if missing
        else ("other", error.detail)
    )
    return answer_problem(request, Problem(error.status_code, name, title))
# --8<-- [end:problems]


# --8<-- [start:routes]
engine = create_engine("sqlite:///toolshed.db")


def database():
    """A session for the time of one request."""
    with Session(engine) as session:
        yield session


Database = Annotated[Session, Depends(database)]
Id = Annotated[int, Path(le=BIGGEST)]
After = Annotated[int, Query(le=BIGGEST)]
Limit = Annotated[int, Query(ge=1, le=100)]


@app.get("/tools")
def list_tools(db: Database, after: After = 0, limit: Limit = 20) -> Page:
    query = (
        select(Tool)
        .options(joinedload(Tool.loan))
        .where(Tool.id > after)
        .order_by(Tool.id)
    )
    tools = list(db.scalars(query.limit(limit + 1)))
    more = len(tools) > limit
    following = (
        f"/tools?after={tools[limit - 1].id}&limit={limit}" if more else None
    )
    return Page(items=tools[:limit], next=following)


@app.post("/tools", status_code=201)
def add_tool(given: NewTool, response: Response, db: Database) -> ToolOut:
    tool = Tool(**given.model_dump())
    db.add(tool)
    db.commit()
    response.headers["Location"] = f"/tools/{tool.id}"
    return tool


@app.get("/tools/{id}")
def one_tool(id: Id, db: Database) -> ToolOut:
    if tool := db.get(Tool, id):
        return tool
    raise HTTPException(404)


@app.post("/loans", status_code=201)
def borrow(given: NewLoan, response: Response, db: Database) -> LoanOut:
    if not db.get(Tool, given.tool_id):
        raise invalid(["tool_id"])
    loan = Loan(**given.model_dump())
    try:
        db.add(loan)
        db.commit()
    except IntegrityError:
        raise Problem(409, "on-loan", "The tool is on loan") from None
    response.headers["Location"] = f"/loans/{loan.id}"
    return loan
# --8<-- [end:routes]


if __name__ == "__main__":
    Base.metadata.create_all(engine)
    with Session(engine) as db, db.begin():
        db.add_all(
            [
                Tool(name="drill", deposit=40),
                Tool(name="ladder", deposit=25),
                Tool(name="saw", deposit=10),
            ]
        )
    uvicorn.run(app, port=int(os.environ.get("PORT", "8000")))
