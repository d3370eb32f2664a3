"""Checks the shape of a data file: the keys, the types and the form of each value, all faults at once."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .document import Document, Path_
from .problem import Problem

Shape = TypeVar("Shape", bound=BaseModel)

PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "must be lower-case words joined by hyphens, such as `web-servers`",
    r"^[a-z]+-[1-9][0-9]{0,3}$": "must be an item id such as `db-17`",
    r"^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$": "must be a topic id, `topic#heading` or an item id",
    r"^[^A-Z]+$": "must be in lower case",
    r"^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$": "must be a topic id and a heading on its page, such as `sql#joins`",
    r"^[A-Z]{2,6}$": "must be two to six capital letters, such as `DB`",
}

MESSAGES = {
    "string_type": "must be text (put quotes around a number, a date, or yes and no)",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "date_type": "must be a date such as 2026-11-22",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
    "enum": "must be one of {expected}",
    "tuple_type": "must be a list",
    "model_type": "must be a mapping of keys to values",
    "mapping_type": "must be a mapping of keys to values",
    "dict_type": "must be a mapping of keys to values",
}


def validate(document: Document, model: type[Shape]) -> tuple[Shape | None, list[Problem]]:
    """What the document says, as this model has it, or None and the faults that keep it from being that."""
    if not isinstance(document.data, dict):
        return None, []  # the reader has said so already
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        return None, list(_problems(document, error, model))


def _problems(document: Document, error: ValidationError, model: type[BaseModel]) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        at: Path_ = tuple(part for part in detail["loc"] if part != "[key]")
        match detail["type"]:
            case "missing":
                yield document.problem(at[:-1], f"{_name(at[:-1])}must have `{at[-1]}`")
            case "extra_forbidden":
                yield document.problem(at, f"{_name(at[:-1])}must not have `{at[-1]}`{_suggestion(at, model)}")
            case _:
                yield document.problem(at, f"{_name(at)}{_must(detail)}")


def _must(detail: ErrorDetails) -> str:
    context: dict[str, Any] = detail.get("ctx", {})
    if detail["type"] == "string_pattern_mismatch":
        return PATTERNS[context["pattern"]]
    return MESSAGES.get(detail["type"], detail["msg"]).format(**context)


def _name(at: Path_) -> str:
    """What a message calls a value: its key, and its place if it stands in a list."""
    match at:
        case ():
            return "the file "
        case (*_, str(key), int(position)):
            return f"`{key}`, entry {position + 1}: "
        case _:
            return f"`{at[-1]}` "


def _suggestion(at: Path_, whole: type[BaseModel]) -> str:
    """The key that was probably meant."""
    model: Any = whole
    for part in at[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = _entry_of(model.model_fields[part].annotation) or model
    close = get_close_matches(str(at[-1]), model.model_fields, n=1)
    return f"; did you mean `{close[0]}`?" if close else f"; it knows {', '.join(f'`{key}`' for key in model.model_fields)}"


def _entry_of(annotation: Any) -> type[BaseModel] | None:
    """The model inside an annotation such as `tuple[Stage, ...]` or `Project | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_entry_of, getattr(annotation, "__args__", ()))), None)
