# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of an item from a row: blocks, turns, options and responses, as the roles of the plan say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator_app.exchange.reading.options_file import option_id
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.model.family import Family, Part
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.roles import Roles
from annotator_app.workflows.building.row_texts import NotTextError, column_text, column_value

NOT_TEXT = QT_TRANSLATE_NOOP("sources", "one text is meant here, not a list or an object.")
NOT_TURNS = QT_TRANSLATE_NOOP("sources", "a turn is a text, or an object with a role and a content.")
NOT_OPTIONS = QT_TRANSLATE_NOOP(
    "sources", "an option is a text, or an object with the keys that the plan names."
)
NOT_RESPONSES = QT_TRANSLATE_NOOP("sources", "a response is a text, or an object with a content.")

_ROLES: Mapping[str, str] = {
    "user": "user",
    "human": "user",
    "prompter": "user",
    "assistant": "assistant",
    "gpt": "assistant",
    "bot": "assistant",
    "model": "assistant",
    "chatbot": "assistant",
    "system": "system",
    "developer": "system",
}
_ROLE_KEYS = ("role", "from", "speaker", "author")
_TEXT_KEYS = ("content", "text", "value", "response", "output")


class EmptyPartError(ValueError):
    """A part that the family needs has no text; the argument names it."""


class PartShapeError(ValueError):
    """A part whose value has another form than its role."""

    def __init__(self, part: str, reason: str) -> None:
        super().__init__(part)
        self.part, self.reason = part, reason


@dataclass
class Content:
    """The parts of one item. Options and responses stand apart, since their ids are made.

    `option_names` maps labels of the source to option ids. `aliases` name the models that wrote the
    responses, `response_names` the columns or places that they come from; both in the order of the source.
    A response without text is one all the same: a model that said nothing is compared, too.
    """

    parts: dict[str, Any] = field(default_factory=dict)
    options: list[dict[str, Any]] = field(default_factory=list)
    option_names: dict[str, str] = field(default_factory=dict)
    responses: list[dict[str, Any]] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    response_names: list[str] = field(default_factory=list)


def contents(row: Row, plan: Plan, family: Family, roles: Roles) -> Iterator[Content]:
    """Give the content of the one item that the row makes, or of one for each assistant turn of its chat.

    Raises EmptyPartError and PartShapeError.
    """
    if roles.chat is None:
        yield _content(row, plan, family, roles)
        return
    turns = chat_turns(row, roles.chat)
    found = False
    for number, turn in enumerate(turns):
        if turn["role"] == "assistant" and number > 0:
            found = True
            content = _content(row, plan, family, roles)
            content.parts["prompt"] = [dict(one) for one in turns[:number]]
            named = _model_names(row, plan.fields.models, 1)[0]
            _add_response(content, {"text": turn["text"]}, named or "assistant", "assistant")
            yield content
    if not found:
        raise EmptyPartError("chat")


def chat_turns(row: Row, chat: str | Mapping[Any, str]) -> list[dict[str, Any]]:
    """Give the turns of a chat: a list of turns, or a list of the user's and one of the assistant's texts."""
    if isinstance(chat, str):
        return turns_of(column_value(row, chat), "chat")
    sides = [
        (role, turns_of(column_value(row, chat[role]), "chat"))
        for role in ("user", "assistant")
        if role in chat
    ]
    turns: list[dict[str, Any]] = []
    for number in range(max((len(texts) for _role, texts in sides), default=0)):
        turns += [
            {"role": role, "text": texts[number]["text"]} for role, texts in sides if number < len(texts)
        ]
    return turns


def turns_of(value: Any, part: str) -> list[dict[str, Any]]:
    """Give turns for a text, a list of texts (all the user's), or a list of objects with role and content."""
    if value is None or value == "":
        return []
    turns = []
    for one in value if isinstance(value, list) else [value]:
        text = as_text(one) if not isinstance(one, Mapping) else as_text(_first(one, _TEXT_KEYS))
        if text is None:
            raise PartShapeError(part, NOT_TURNS)
        said = str(_first(one, _ROLE_KEYS) or "user").lower() if isinstance(one, Mapping) else "user"
        turns.append({"role": _ROLES.get(said, "other"), "text": text})
    return turns


def response_ids(seed: str, item: str, count: int) -> list[str]:
    """Give `count` different opaque ids, drawn from seed and item (packs.md 5.6a)."""
    made: list[str] = []
    number = 0
    while len(made) < count:
        drawn = hashlib.sha256(f"{seed}\x1fresponse\x1f{item}\x1f{number}".encode("utf-8", "surrogatepass"))
        name = "r-" + drawn.hexdigest()[:6]
        if name not in made:
            made.append(name)
        number += 1
    return made


def _content(row: Row, plan: Plan, family: Family, roles: Roles) -> Content:
    content = Content()
    for part in family.parts:
        column = roles.parts.get(part.field)
        if column is None:
            continue
        try:
            filled = _SHAPES[part.shape](content, part, row, column, plan)
        except NotTextError as error:
            raise PartShapeError(part.field, NOT_TEXT) from error
        if not filled and (part.needed or part.shape == "options" or part.field in family.any_of):
            raise EmptyPartError(part.field)
        if filled:
            _speak(content, part, roles, row)
    return content


def _block(content: Content, part: Part, row: Row, column: Any, _plan: Plan) -> bool:
    text = column_text(row, column)
    if not text.strip():
        return False
    content.parts[part.field] = {"text": text}
    return True


def _turns(content: Content, part: Part, row: Row, column: Any, _plan: Plan) -> bool:
    value = column_value(row, column) if isinstance(column, str) else column_text(row, column)
    turns = [turn for turn in turns_of(value, part.field) if turn["text"].strip()]
    if turns:
        content.parts[part.field] = turns
    return bool(turns)


def _options(content: Content, part: Part, row: Row, column: Any, plan: Plan) -> bool:
    first = plan.fields.options_first
    for number, (key, one) in enumerate(_entries(column_value(row, column), first)):
        given, text = key, as_text(one)
        if isinstance(one, Mapping):
            given = as_text(one.get(plan.fields.options_id or "id")) or key
            text = as_text(one.get(plan.fields.options_text or "text"))
        if text is None and one is not None:
            raise PartShapeError(part.field, NOT_OPTIONS)
        if not text or not text.strip():
            continue
        name = option_id(given, number + 1)
        content.options.append({"id": name, "text": text})
        content.option_names.setdefault(given, name)
        if isinstance(column, list):
            content.option_names.setdefault(column[number], name)
    for option in content.options:
        content.option_names.setdefault(option["text"], option["id"])
    return bool(content.options)


def _responses(content: Content, part: Part, row: Row, column: Any, plan: Plan) -> bool:
    values = column_value(row, column)
    values = values if isinstance(values, list) else [values]
    named = _model_names(row, plan.fields.models, len(values))
    for number, one in enumerate(values):
        text = as_text(_first(one, _TEXT_KEYS)) if isinstance(one, Mapping) else as_text(one)
        if text is None and one is not None:
            raise PartShapeError(part.field, NOT_RESPONSES)
        if text is None:
            continue
        place = column[number] if isinstance(column, list) else str(number + 1)
        own = as_text(one.get("model")) if isinstance(one, Mapping) else None
        _add_response(content, {"text": text}, named[number] or own or place, place)
    return any(response["text"].strip() for response in content.responses)


_SHAPES = {"block": _block, "turns": _turns, "options": _options, "responses": _responses}


def _add_response(content: Content, block: dict[str, Any], alias: str, place: str) -> None:
    while alias in content.aliases:
        alias += "+"
    content.responses.append(block)
    content.aliases.append(alias)
    content.response_names.append(place)


def written_by(
    content: Content, responses: Mapping[str, str], fields: Mapping[str, Any], row: Row, models: Any
) -> dict[str, str]:
    """Give the models of an item by the ids of their `responses`, that of a summary, which has no id, under ""."""
    found = {responses[alias]: alias for alias in content.aliases if alias in responses}
    summary = _model_names(row, models, 1)[0] if "summary" in fields else None
    return found | ({"": summary} if summary else {})


def _model_names(row: Row, models: Any, count: int) -> list[str | None]:
    """Give the alias of each response: from a list of columns (or, where none is called so, the name itself)."""
    if models is None:
        return [None] * count
    if isinstance(models, list):
        values: Any = [column_value(row, name) or name for name in models]
    else:
        values = column_value(row, models)
        values = values if isinstance(values, list) else [values]
    names = [as_text(one) for one in values]
    return [names[number] if number < len(names) else None for number in range(count)]


def _speak(content: Content, part: Part, roles: Roles, row: Row) -> None:
    """Give the texts of a part the language that the plan names for it."""
    language = roles.languages.get(part.field)
    tag = language.of(row) if language else None
    if not tag:
        return
    apart = {"options": content.options, "responses": content.responses}.get(part.field)
    value = apart if apart is not None else content.parts.get(part.field)
    for block in value if isinstance(value, list) else [value]:
        if isinstance(block, dict):
            block["language"] = tag


def _entries(value: Any, first: int) -> list[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return [(str(key), one) for key, one in value.items()]
    values = value if isinstance(value, list) else [value]
    return [(str(number), one) for number, one in enumerate(values, start=first)]


def _first(value: Any, keys: tuple[str, ...]) -> Any:
    return next((value[key] for key in keys if isinstance(value, Mapping) and key in value), None)
