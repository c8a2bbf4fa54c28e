# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What `[fields]` of a plan means for one family and one set of columns: checked once, then used for every row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final, Literal

from annotator_app.errors import Problem, Severity
from annotator_app.exchange.reading.rows import ALWAYS, MISSING, Row, look_up
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.language import tags
from annotator_app.model import ids
from annotator_app.model.family import Family
from annotator_app.model.question import AnyQuestion
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan, suggestion
from annotator_app.workflows.building.plans.plan_columns import columns_named
from annotator_app.workflows.building.plans.plan_lines import Way
from annotator_app.workflows.building.read_source import Sources

UNKNOWN_ROLE = QT_TRANSLATE_NOOP("plans", "“{key}” is no role of this family and no question of this plan.")
UNKNOWN_ROLE_HINT = QT_TRANSLATE_NOOP(
    "plans", "“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?"
)
NO_ROLE = QT_TRANSLATE_NOOP("plans", "The role “{key}” is needed: name its column in [fields].")
NO_COLUMN = QT_TRANSLATE_NOOP("plans", "No row has the column “{column}”. Columns here: {columns}.")
NO_COLUMN_HINT = QT_TRANSLATE_NOOP("plans", "No row has the column “{column}”. Did you mean “{meant}”?")
NOT_COLUMNS = QT_TRANSLATE_NOOP("plans", "“{key}” has to name a column, or a list of columns.")
NOT_KEPT = QT_TRANSLATE_NOOP("plans", "“{key}” is to be shown, but [fields.keep] does not keep it.")
NO_SUCH_QUESTION = QT_TRANSLATE_NOOP(
    "plans", "[fields] names values for “{key}”, which the plan does not ask."
)
USE_UNSAID = QT_TRANSLATE_NOOP(
    "plans",
    "“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.",
)
NO_CHAT = QT_TRANSLATE_NOOP(
    "plans", "Only families with one response can take a chat apart; this one cannot."
)
MODELS_SHOWN = QT_TRANSLATE_NOOP(
    "plans", "“{key}” is shown to contributors and tells which model wrote what."
)
NOT_A_TAG = QT_TRANSLATE_NOOP("plans", "“{value}” is neither a column nor a language tag.")

# So many rows are looked at to tell which columns there are; all of them only for one that these lack.
ROWS_LOOKED_AT: Final = 2_000
Purpose = Literal["gold", "suggestion"]
Column = str | list[str]
LANGUAGE = "_language"


@dataclass(frozen=True)
class LanguageOf:
    """The language of something: one fixed value, or a column to look into."""

    fixed: str | None = None
    column: str | None = None

    def of(self, row: Row) -> str | None:
        """Give the tag, or several with spaces between them, or None where the row says nothing."""
        if self.column is None:
            return self.fixed
        value = look_up(row, self.column)
        found = [as_text(one) for one in value] if isinstance(value, list) else [as_text(value)]
        return " ".join(tags.split([one for one in found if one])) or None


@dataclass
class Roles:
    """The columns of the roles, their languages, and the values that are given already."""

    parts: dict[str, Column] = field(default_factory=dict)
    languages: dict[str, LanguageOf] = field(default_factory=dict)
    item_language: LanguageOf = LanguageOf()
    given: dict[Purpose, dict[str, Column]] = field(default_factory=lambda: {"gold": {}, "suggestion": {}})
    id: Column | None = None
    chat: str | Mapping[Any, str] | None = None


def roles(
    plan: Plan, family: Family, questions: tuple[AnyQuestion, ...], sources: Sources
) -> tuple[Roles, list[Problem]]:
    """Give the roles and what is wrong with them, and with every column that the plan names elsewhere."""
    finder = _Finder(plan, family, questions, sources)
    return finder.find(), finder.problems


class _Finder:
    """Works through `[fields]` once and collects what is wrong; the format of the sources fills some by itself."""

    def __init__(
        self, plan: Plan, family: Family, questions: tuple[AnyQuestion, ...], sources: Sources
    ) -> None:
        self.plan, self.family, self.sources, self.ready = plan, family, sources, sources.ready
        self.rows = [placed.row for placed in sources.rows[:ROWS_LOOKED_AT]]
        self.questions = {question.id for question in questions}
        self.fields = [part.field for part in family.parts]
        self.problems: list[Problem] = []
        own = {role: column for role, column in self.ready.roles.items() if role in self.fields}
        self.said: dict[str, Any] = own | dict(plan.fields.roles)

    def find(self) -> Roles:
        found = Roles(
            id=self.plan.fields.id or self.ready.id_of(self.rows),
            chat=self.plan.fields.chat,
        )
        found.item_language = self.language("language", self.plan.fields.language or self.ready.language)
        for key, value in self.said.items():
            self.take(found, key, value)
        for purpose, columns in (
            ("gold", self.plan.fields.gold),
            ("suggestion", self.plan.fields.suggestion),
        ):
            for question, column in columns.items():
                self.give(found, purpose, question, column, (purpose, question))  # type: ignore[arg-type]
        for place, name in columns_named(self.plan):
            if self.lacks(name):
                self.no_column(self.key_of(place), name, place)
        self.check_rest(found)
        return found

    def take(self, found: Roles, key: str, value: Any) -> None:
        if key in self.fields:
            found.parts[key] = self.columns(key, value)
        elif key.endswith(LANGUAGE) and key.removesuffix(LANGUAGE) in self.fields:
            found.languages[key.removesuffix(LANGUAGE)] = self.language(key, value)
        elif key in self.questions or key in self.plan.fields.use:
            if key not in self.plan.fields.use:
                self.problem("use_unsaid", USE_UNSAID, (key,), warning=True, key=key)
            purpose = self.plan.fields.use.get(key, "ignore")
            if purpose != "ignore":
                self.give(found, purpose, key, value, (key,))
        else:
            known = [
                *self.fields,
                *(f"{one}{LANGUAGE}" for one in self.fields),
                *self.questions,
                "id",
                "language",
            ]
            meant = suggestion(key, known)
            sentence = UNKNOWN_ROLE_HINT if meant else UNKNOWN_ROLE
            self.problem("unknown_role", sentence, (key,), key=key, meant=meant)

    def give(self, found: Roles, purpose: Purpose, question: str, column: Any, way: tuple[str, ...]) -> None:
        if question not in self.questions:
            self.problem("unknown_question", NO_SUCH_QUESTION, way, key=question)
            return
        found.given[purpose][question] = self.columns(".".join(way), column)

    def columns(self, key: str, value: Any) -> Column:
        """Check that rows have these columns."""
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            self.problem("not_columns", NOT_COLUMNS, (key,), key=key)
            return []
        for name in names:
            if self.lacks(name):
                self.no_column(key, name, ("fields", *key.split(".")))
        return value  # type: ignore[no-any-return]

    def has(self, name: str) -> bool:
        return name in ALWAYS or any(look_up(row, name) is not MISSING for row in self.rows)

    def lacks(self, name: str) -> bool:
        """Tell that no row at all has the column: a mark may stand in a late row only."""
        if not self.rows or self.has(name):
            return False
        late = islice(self.sources.rows, len(self.rows), None)
        return all(look_up(placed.row, name) is MISSING for placed in late)

    def no_column(self, key: str, name: str, place: Way) -> None:
        names = list(dict.fromkeys(one for row in self.rows[:100] for one in row.names()))
        meant = suggestion(name, names)
        sentence = NO_COLUMN_HINT if meant else NO_COLUMN
        self.problem(
            "unknown_column", sentence, (key,), place, column=name, meant=meant, columns=", ".join(names[:12])
        )

    def key_of(self, place: Way) -> str:
        """Give what people call the key at a place in the plan: lines have ids."""
        if place[0] == "line" and isinstance(place[1], int):
            return f"line.{self.plan.line[place[1]].id}"
        return ".".join(str(part) for part in place)

    def language(self, key: str, value: Any) -> LanguageOf:
        if value is None:
            return LanguageOf()
        if isinstance(value, str) and self.has(value):
            return LanguageOf(column=value)
        given = tags.split(value)
        for tag in given:
            if not ids.fits(ids.TAG, tag):
                self.problem("not_a_tag", NOT_A_TAG, (key,), value=tag)
                return LanguageOf()
        return LanguageOf(fixed=" ".join(given) or None)

    def check_rest(self, found: Roles) -> None:
        fields = self.plan.fields
        for key in self.needed(found):
            self.problem("role_missing", NO_ROLE, ("fields",), key=key)
        for name, column in fields.keep.items():
            self.columns(f"keep.{name}", column)
        for name in fields.show:
            if name not in fields.keep:
                self.problem("not_kept", NOT_KEPT, ("show",), key=name)
            elif fields.models is not None and fields.keep[name] == fields.models:
                self.problem("models_shown", MODELS_SHOWN, ("show",), key=name)
        responses = self.family.part("responses")
        if found.chat is not None and (responses is None or responses.least > 1):
            self.problem("no_chat", NO_CHAT, ("chat",))
        for name in fields.use:
            if name not in fields.roles and name not in self.ready.given:
                self.problem("role_missing", NO_ROLE, ("use", name), key=name)
            elif name not in fields.roles and fields.use[name] != "ignore":
                self.give(found, fields.use[name], name, name, ("use", name))  # type: ignore[arg-type]
        if found.id is not None:
            self.columns("id", found.id)
        if isinstance(fields.models, str):
            self.columns("models", fields.models)

    def needed(self, found: Roles) -> Iterator[str]:
        if self.family.any_of and not any(name in found.parts for name in self.family.any_of):
            yield self.family.any_of[0]
        chat = {"prompt", "responses"} if self.plan.fields.chat is not None else set()
        for part in self.family.parts:
            needed = part.needed or (part.shape == "options" and self.options_needed())
            if needed and part.field not in found.parts and part.field not in chat:
                yield part.field

    def options_needed(self) -> bool:
        answer = next((one for one in self.plan.question if one.id == "answer"), None)
        return answer is None or not (answer.option or answer.options_from not in (None, "item"))

    def problem(
        self,
        code: str,
        sentence: str,
        way: tuple[str, ...],
        where: Way = (),
        *,
        warning: bool = False,
        **params: object,
    ) -> None:
        """Note a problem of a key of `[fields]`, or of one that stands somewhere else."""
        parts = tuple(part for one in way for part in one.split("."))
        line = self.plan.lines().line(where or (parts if parts == ("fields",) else ("fields", *parts)))
        severity: Severity = "warning" if warning else "error"
        place = {"file": str(self.plan.path), "line": line, "column": ".".join(way)}
        self.problems.append(Problem(code, sentence, params, severity, **place))  # type: ignore[arg-type]
