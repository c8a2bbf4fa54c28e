# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The settings of a bundle in the making, one step below the other: what is in the files, what is asked, of whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app import families
from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import FACTS
from annotator_app.gui.coordinate.drafting.draft_files import FilesForm
from annotator_app.gui.coordinate.drafting.draft_form import DraftForm
from annotator_app.gui.coordinate.drafting.draft_people import DraftPeople
from annotator_app.gui.coordinate.drafting.draft_practice import PracticeForm
from annotator_app.gui.coordinate.drafting.draft_return import ReturnForm
from annotator_app.gui.coordinate.drafting.draft_suggested import SuggestionForm
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.part import empty_out
from annotator_app.gui.parts.tab_order import lead_by_layout
from annotator_app.gui.parts.texts.field import LineField, TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import ABOVE, Standing
from annotator_app.gui.session import Session
from annotator_app.model.family import Part
from annotator_app.text import name_of
from annotator_app.workflows.building.files_look import FilesLook
from annotator_app.workflows.building.guess_roles import guess, guess_family
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft, DraftPractice, main_question

_PEOPLE = (1, 2, 3, 5)
_SEVERAL = (2, 3, 5)
_SHARES = (0, 10, 20, 50, 100)
_GOLD = (0, 5, 10)
_REPEATS = (0, 5, 10)
_LABEL_LINES = 4
_ORDERS = ("seeded", "given")
_BESIDE = ("gold", "show", "keep")  # what a draft says beside the roles of its family


class BundleForm(DraftForm):
    """Writes into `draft`. `changed()`: something is said otherwise; `files_chosen(paths)`: they are to be read.

    `plan_asked()`: another plan is to fill the form; `new_asked()`: it is to begin anew.
    """

    draft: Draft
    files_chosen = Signal(list)
    plan_asked = Signal()
    new_asked = Signal()

    def __init__(self, session: Session, draft: Draft, parent: QWidget | None = None) -> None:
        """Show how the draft stands."""
        super().__init__(session, draft, parent)
        self.found = FilesLook()
        self._otherwise = False  # files are read in another way than before: there may be other columns
        self.asked: dict[str, Standing] = {}
        self.facts: dict[str, LineField] = {}
        self._add_files()
        self._add_task()
        self._add_questions()
        self._add_plan()
        self.people = DraftPeople(session, draft, self)
        self.people.changed.connect(self.changed)
        self.heading(self.tr("People"), self.tr("Without any, there is one pack that anybody can answer."))
        self.column.addWidget(self.people)
        self.back = ReturnForm(session, draft, self)
        self.back.changed.connect(self.changed)
        self.column.addWidget(self.back)
        self._add_origin()
        self.column.addStretch(1)
        self._show_family()

    # --- files -----------------------------------------------------------------------------------------

    def _add_files(self) -> None:
        head = Label(self.theme, "heading", "text", self, inset=True)
        opened = self.draft.opened
        head.set_text(self.tr("New bundle") if opened is None else name_of(opened.name))
        self.column.addWidget(head)
        if opened is None:
            self.plan = self._button(self.tr("Open a plan"), "folder-open", self.plan_asked.emit)
        else:
            self.plan = self._button(self.tr("New bundle"), "plus", self.new_asked.emit)
        self.heading(
            self.tr("Files"), self.tr("Tables, JSON, text, data sets, and what other programs write.")
        )
        self.given = FilesForm(self.session, self.draft, self)
        self.given.changed.connect(self.changed)
        self.given.files_chosen.connect(self.files_chosen)
        self.given.read_asked.connect(self._read_otherwise)
        self.files, self.parts = self.given.files, self.given.parts
        self.column.addWidget(self.given)

    def _read_otherwise(self, number: int) -> None:
        self._otherwise = "join" not in self.draft.source_options()[number]
        self.files_chosen.emit(list(self.draft.sources))

    def show_files(self, found: FilesLook) -> None:
        """Show what was read, and guess what its columns are."""
        draft, before = self.draft, self.found
        self.found, otherwise, self._otherwise = found, self._otherwise, False
        others = found.paths != draft.sources
        if others and found.options:
            draft.rest["source"] = [dict(one) for one in found.options]
        elif others:
            draft.leave_folders()
        if draft.opened is None and others:
            if not found.options:
                draft.rest.pop("source", None)
            self._begin_with_columns()
        elif draft.opened is None and otherwise:
            if _names(found) != _names(before):
                self._begin_with_columns()
            elif draft.labels == _values(before, draft.gold):
                self._guess_labels()
        draft.sources = found.paths
        self._say_read()
        self._show_family()

    def _begin_with_columns(self) -> None:
        """Forget what was said of other columns, and guess what these are."""
        draft = self.draft
        draft.strata, draft.practice, draft.expertise = (), DraftPractice(), ""
        draft.suggestion, draft.sureness, draft.keep, draft.show = "", "", (), ()
        draft.family = guess_family(self.found.columns)
        self.practice.ids.set_content("")
        self._guess()

    def _guess(self) -> None:
        draft = self.draft
        draft.roles, draft.gold = guess(draft.family, self.found.columns, self.found.ready)
        self._guess_labels()

    def _guess_labels(self) -> None:
        draft = self.draft
        draft.labels = _values(self.found, draft.gold) if draft.asks_for_labels else ()
        self.labels.set_content("\n".join(draft.labels))

    def _say_read(self) -> None:
        round_, said = self.draft.rest.get("round", {}), ""
        if "selection" in round_:
            said = self.tr("The items were chosen for the round {round}.")
            said = translate.filled(said, round=name_of(round_["id"]))
        self.given.show_found(self.found, said)

    # --- what is asked ---------------------------------------------------------------------------------

    def _add_task(self) -> None:
        self.heading(self.tr("Task"))
        self.family = PickButton(self.theme, self)
        self.family.picked.connect(self._take_family)
        self.column.addWidget(self.family)
        self.title_field = self._field(self.tr("Title"), self.draft.title, self._take_title)
        self.language = self._field(
            self.tr("Language of the texts"), self.draft.language, self._take_language
        )
        self.language.set_hint(self.tr("A tag: hi, sw, ar-MA"))
        self.heading(self.tr("Columns"))
        self._roles = self._box()
        self.picks: dict[str, PickButton] = {}

    def _add_origin(self) -> None:
        self.heading(
            self.tr("Where the texts come from"),
            self.tr("It is shown to contributors and stands in every export."),
        )
        names = {fact: translate.said(name) for fact, name in FACTS.items()}
        names["warning"] = self.tr("Content warning, shown before people start")
        for fact, name in names.items():
            self.facts[fact] = self._field(
                name, getattr(self.draft, fact), lambda text, fact=fact: self._take_fact(fact, text)
            )

    def _take_fact(self, field: str, text: str) -> None:
        setattr(self.draft, field, " ".join(text.split()))

    def _take_family(self, places: list[int]) -> None:
        self.draft.family = families.ALL[places[0]].id
        self._guess()
        self._show_family()
        self.changed.emit()

    def _take_title(self, text: str) -> None:
        self.draft.title = " ".join(text.split())

    def _take_language(self, text: str) -> None:
        self.draft.language = " ".join(text.replace(",", " ").split())

    def _show_family(self) -> None:
        """Show the roles of the family, each with the column that fills it."""
        names = [translate.said(one.title) for one in families.ALL]
        here = [one.id for one in families.ALL].index(self.draft.family)
        self.family.set_entries(self.tr("Kind of task"), names, [here])
        empty_out(self._roles)
        self.picks = {}
        for part in families.ALL[here].parts:
            self._add_pick(part.field, translate.said(part.title), many=_takes_many(part))
        if any(part.shape == "responses" or part.field == "summary" for part in families.ALL[here].parts):
            hint = self.tr("They stay in the bundle file.")
            self._add_pick("models", self.tr("Models that wrote them"), many=True, hint=hint)
        self._add_pick("id", self.tr("Id"))
        self._add_pick("language", self.tr("Language of each item"))
        if main_question(self.draft.family) is not None:
            self._add_pick("gold", self.tr("Right answers"), hint=self.tr("They stay in the bundle file."))
        self._add_pick("show", self.tr("Shown beside the item"), many=True)
        self._add_pick("keep", self.tr("Kept for exports"), many=True)
        self._show_strata()
        for form in (self.practice, self.suggested):
            form.offer([one.name for one in self.found.columns])
        self.labels.setVisible(self.draft.asks_for_labels)
        self._gold.setVisible(self.draft.knows_right_answers or self.draft.practice.wanted)
        lead_by_layout(self)

    def _add_pick(self, role: str, name: str, *, many: bool = False, hint: str = "") -> None:
        columns = [one.name for one in self.found.columns]
        column = getattr(self.draft, role) if role in _BESIDE else self.draft.roles.get(role, "")
        chosen = [column] if isinstance(column, str) else column
        pick = self.picks[role] = PickButton(self.theme, self, many=many)
        # A path into a list, or a column that a format makes itself, is none of the columns of the rows.
        columns += [one for one in chosen if one and one not in columns]
        pick.set_entries(name, columns, [columns.index(one) for one in chosen if one], self.tr("none"))
        pick.picked.connect(
            lambda places: self._take_role(role, tuple(columns[place] for place in places), many=many)
        )
        self._roles.addWidget(pick)
        example = next((one.example for one in self.found.columns if chosen and one.name == chosen[0]), "")
        if example or hint:
            self._line(self._roles, hint or name_of(example), "textSoft")

    def _take_role(self, role: str, columns: tuple[str, ...], *, many: bool) -> None:
        column: Columns = columns if many and len(columns) != 1 else (columns or ("",))[0]
        if role in ("show", "keep"):
            self._keep(role, columns)
        elif role == "gold":
            self.draft.gold = column
        else:
            self.draft.roles[role] = column
        self._show_family()
        self.picks[role].setFocus()
        self.changed.emit()

    def _keep(self, role: str, columns: tuple[str, ...]) -> None:
        """What is shown is kept as well, and what is not kept is not shown."""
        draft = self.draft
        if role == "keep":
            draft.keep, draft.show = columns, tuple(one for one in draft.show if one in columns)
        else:
            draft.keep, draft.show = tuple(dict.fromkeys((*draft.keep, *columns))), columns

    def _add_questions(self) -> None:
        self.labels = TextField(self.theme, self, lines=_LABEL_LINES)
        self.labels.set_label(self.tr("Answers to choose from, one in each line"))
        self.labels.set_content("\n".join(self.draft.labels))
        self.labels.edited.connect(self._take_labels)
        self.column.addWidget(self.labels)
        self.heading(self.tr("Questions and guidelines"))
        self.questions = self._button(self.tr("Use a file of questions"), "list", self._choose_questions)
        self.guidelines = self._button(self.tr("Choose guidelines"), "book-open", self._choose_guidelines)
        self._named = self._box()
        self._say_named()

    def _take_labels(self) -> None:
        lines = (" ".join(line.split()) for line in self.labels.content().splitlines())
        self.draft.labels = tuple(dict.fromkeys(line for line in lines if line))
        self.changed.emit()

    def _choose_questions(self) -> None:
        kinds = self.tr("Files of questions ({pattern})").replace("{pattern}", "*.toml")
        chosen = choose_file(self.session, self, self.questions.label, kinds)
        if chosen:
            self.draft.questions = (Path(chosen),)
            self._say_named()
            self._show_family()
            self.changed.emit()

    def _choose_guidelines(self) -> None:
        kinds = self.tr("Texts ({pattern})").replace("{pattern}", "*.md *.txt")
        chosen = choose_file(self.session, self, self.guidelines.label, kinds)
        if chosen:
            self.draft.guidelines = Path(chosen)
            self._say_named()
            self.changed.emit()

    def _say_named(self) -> None:
        empty_out(self._named)
        for path in (*self.draft.questions, self.draft.guidelines):
            if path is not None:
                self._line(self._named, name_of(path.name), "textSoft")

    # --- who answers what ------------------------------------------------------------------------------

    def _add_plan(self) -> None:
        draft = self.draft
        each = self.tr("Answers for each item")
        self._numbers(each, _PEOPLE, draft.answers_per_item, "answers_per_item")
        self.asked["overlap"] = self._shares(
            self.tr("Items that several people answer"), _SHARES, draft.overlap, "overlap",
            self.tr("They tell how far people agree, in every language."),
        )  # fmt: skip
        self._numbers(self.tr("People for each of them"), _SEVERAL, draft.overlap_people, "overlap_people")
        self._shares(
            self.tr("Items seen twice by the same person"), _REPEATS, draft.repeats, "repeats",
            self.tr("They tell how steady a person is."),
        )  # fmt: skip
        self.heading(
            self.tr("Columns to spread over"),
            self.tr("Everybody gets some of each topic, level or source, as you choose."),
        )
        self.strata = PickButton(self.theme, self, many=True)
        self.strata.picked.connect(self._take_strata)
        self.column.addWidget(self.strata)
        self.heading(self.tr("Field that somebody has to know"))
        self.expertise = PickButton(self.theme, self, named_above=True)
        self.expertise.picked.connect(self._take_expertise)
        self.column.addWidget(self.expertise)
        self.asked["order"] = self.segments(
            self.tr("Order of the items"), [self.tr("drawn for each person"), self.tr("as in the files")],
            _ORDERS.index(draft.order), self._taker("order", _ORDERS),
        )  # fmt: skip
        self.suggested = SuggestionForm(self.session, draft, self)
        self.suggested.changed.connect(self.changed)
        self.suggested.files_chosen.connect(self.files_chosen)
        self.column.addWidget(self.suggested)
        self._gold = QWidget(self)
        outer, self.column = self.column, QVBoxLayout(self._gold)
        self.column.setContentsMargins(0, ABOVE, 0, 0)
        self.column.setSpacing(outer.spacing())
        self._shares(
            self.tr("Hidden items with a right answer"), _GOLD, draft.gold_share, "gold_share",
            self.tr("Everybody gets them, and nobody sees which they are."),
        )  # fmt: skip
        self.practice = PracticeForm(self.session, draft, self)
        self.practice.changed.connect(self.changed)
        self.column.addWidget(self.practice)
        self.column = outer
        self.column.addWidget(self._gold)

    def _take_strata(self, places: list[int]) -> None:
        self.draft.strata = tuple(self.found.columns[place].name for place in places)
        self.changed.emit()

    def _show_strata(self) -> None:
        names = [one.name for one in self.found.columns]
        chosen = [names.index(one) for one in self.draft.strata if one in names]
        self.strata.set_entries(self.tr("Spread over"), names, chosen, self.tr("none"))
        known = [names.index(self.draft.expertise)] if self.draft.expertise in names else []
        self.expertise.set_entries(self.tr("Field that somebody has to know"), names, known, self.tr("none"))

    def _take_expertise(self, places: list[int]) -> None:
        self.draft.expertise = self.found.columns[places[0]].name if places else ""
        self.changed.emit()

    def _numbers(self, name: str, usual: Sequence[int], here: int, field: str) -> None:
        numbers = sorted({*usual, here})
        answers = [translate.number(one) for one in numbers]
        self.asked[field] = self.segments(name, answers, numbers.index(here), self._taker(field, numbers))

    def _put(self, field: str, value: float | str) -> None:
        super()._put(field, value)
        if field == "overlap" and not value:
            self.draft.overlap_at_least = 0


def _names(found: FilesLook) -> list[str]:
    return [one.name for one in found.columns]


def _values(found: FilesLook, column: Columns) -> tuple[str, ...]:
    """Give the few values of a column, as they are the answers to choose from where it holds the right ones."""
    return next((one.values for one in found.columns if one.name == column), ())


def _takes_many(part: Part) -> bool:
    """Responses and options may stand in several columns, and a prompt may be put together from several."""
    return part.shape in ("responses", "options") or part.field == "prompt"
