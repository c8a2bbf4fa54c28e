# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a person says of the next round: where items come from, what makes one challenging, how many are taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator_app import families
from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import BundleWords
from annotator_app.gui.coordinate.choosing_items.choosing_words import (
    EACH_LANGUAGE,
    ID,
    KIND,
    LANGUAGE,
    signal_said,
)
from annotator_app.gui.coordinate.drafting.draft_files import FilesForm
from annotator_app.gui.coordinate.drafting.draft_form import NONE, DraftForm
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.tab_order import lead_by_layout
from annotator_app.gui.parts.texts.field import TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.building.guess_roles import guess
from annotator_app.workflows.building.plans.plan_draft import Columns
from annotator_app.workflows.rounds.pools import Pool
from annotator_app.workflows.rounds.select_round import SIGNALS, SelectionDraft

_RANDOM = (0, 10, 20, 50)
_HELD_OUT = (0, 10, 20, 30)
_VALIDATION = (0, 10, 20)
_WEIGHTS = (0.5, 1.0, 2.0, 3.0)
_MANY = ("chances", "samples", "labels", "spread")  # several columns, or one that holds a list
_IDS = 3  # lines of the field for ids
_MOST = 1_000_000
# The chances of a model are weighed by how close the two likeliest are.
_WEIGHED = {"chances": "margin"}


class ChoosingForm(DraftForm):
    """Writes into `draft`. `files_chosen(paths)`, `bundle_asked()`: that is to be read.

    `changed()`: something is said otherwise; `remade()`: so much that the form has to show other parts.
    """

    draft: SelectionDraft
    remade = Signal()
    files_chosen = Signal(list)
    bundle_asked = Signal()

    def __init__(
        self, session: Session, draft: SelectionDraft, pool: Pool | None, bundle: str, parent: QWidget
    ) -> None:
        """Show how the draft stands; `bundle` is the name of the open bundle, "" where there is none."""
        super().__init__(session, draft, parent)
        self.pool = pool
        head = Label(self.theme, "heading", "text", self, inset=True)
        head.set_text(self.tr("Items for the next round"))
        self.column.addWidget(head)
        self.name = self._field(self.tr("Name of the round"), draft.round, self._take_name)
        self.heading(self.tr("Choose from"))
        self.own = self._button(self.tr("Items of this bundle"), "workflow", self.bundle_asked.emit)
        self.own.setVisible(bool(bundle))
        self.given = FilesForm(session, draft, self)
        for asked in (self.given.changed, self.given.read_asked):
            asked.connect(lambda *_number: self.files_chosen.emit(list(draft.sources)))
        self.given.files_chosen.connect(self.files_chosen)
        self.files = self.given.files
        self.column.addWidget(self.given)
        self.picks: dict[str, PickButton] = {}
        if pool is not None:
            self._say_pool(pool)
            self._add_task(pool)
            self._add_signals(pool)
            self._add_numbers(pool)
            self._add_critical(pool)
            self._add_splits(pool)
        self.column.addStretch(1)
        lead_by_layout(self)

    def part_like(self, before: ChoosingForm, here: QWidget) -> QWidget:
        """Give the part of this form that stands for one of an earlier form."""
        for name, pick in before.picks.items():
            if pick is here and name in self.picks:
                return self.picks[name]
        return self.own if here is before.own else self.given.part_like(before.given, here)

    # --- from where ------------------------------------------------------------------------------------

    def _say_pool(self, pool: Pool) -> None:
        if not pool.of_bundle:
            self.given.show_found(pool.found)
            return
        names = translate.listed(name_of(one.name) for one in pool.paths)
        said = QCoreApplication.translate("bundle", "{file}: {facts}")
        self._line(translate.filled(said, file=names, facts=BundleWords().rows(pool.rows)))

    def _add_task(self, pool: Pool) -> None:
        """Ask what the columns of files are; a bundle knows."""
        if pool.of_bundle:
            return
        family = self._pick("family", many=False)
        names = [translate.said(one.title) for one in families.ALL]
        here = [one.id for one in families.ALL].index(self.draft.family)
        family.set_entries(translate.said(KIND), names, [here])
        family.picked.connect(self._take_family)
        for part in families.ALL[here].parts:
            many = part.shape in ("responses", "options") or part.field == "prompt"
            pick = self._of_columns(
                f"role-{part.field}", translate.said(part.title), many=many, here=self._role(part.field)
            )
            pick.picked.connect(
                lambda places, role=part.field, many=many: self._take_role(role, places, many=many)
            )
        for role, name in (
            ("id", translate.said(ID)),
            ("language", translate.said(EACH_LANGUAGE)),
        ):
            self._of_columns(f"role-{role}", name, here=self._role(role)).picked.connect(
                lambda places, role=role: self._take_role(role, places)
            )
        label = translate.said(LANGUAGE)
        self.language = self._field(label, self.draft.language, self._take_language)

    def _role(self, role: str) -> Columns:
        return self.draft.roles.get(role, "")

    def _take_family(self, places: list[int]) -> None:
        assert self.pool is not None
        self.draft.family = families.ALL[places[0]].id
        self.draft.roles = guess(self.draft.family, self.pool.found.columns, self.pool.found.ready)[0]
        self.remade.emit()

    def _take_role(self, role: str, places: list[int], *, many: bool = False) -> None:
        self.draft.roles[role] = self._columns_at(places, many=many)
        self.changed.emit()

    def _take_language(self, text: str) -> None:
        self.draft.language = " ".join(text.replace(",", " ").split())

    def _take_name(self, text: str) -> None:
        self.draft.round = " ".join(text.split())[:64] or "r"

    # --- what makes an item challenging ----------------------------------------------------------------

    def _add_signals(self, pool: Pool) -> None:
        self.heading(
            self.tr("What makes an item challenging"),
            self.tr("Columns that tell it. Each counts by its rank in the language, and by its weight."),
        )
        for signal in SIGNALS:
            chosen = self.draft.columns.get(signal, "")
            pick = self._of_columns(signal, signal_said(signal), many=signal in _MANY, here=chosen)
            pick.picked.connect(lambda places, signal=signal: self._take_signal(signal, places))
            self._add_weight(signal)
        label = self.tr("Topics covered, with commas")
        self.covered = self._field(label, ", ".join(self.draft.covered), self._take_covered)
        rare = self._of_columns("rarity", signal_said("rarity"), many=True, here=self.draft.rarity)
        rare.picked.connect(lambda places: self._take_names("rarity", places))
        also = self._pick("rare", many=True)
        kinds = ("length", "source")
        names = [self.tr("lengths of texts"), self.tr("files")]
        chosen_kinds = [kinds.index(one) for one in self.draft.rare]
        also.set_entries(self.tr("Also rare"), names, chosen_kinds, translate.said(NONE))
        also.picked.connect(lambda places: self._take_rare([kinds[place] for place in places]))
        self._add_weight("rarity")
        self._show_weights()

    def _show_weights(self) -> None:
        """Show the weights of the signals that are used, and what is asked of topics where they are."""
        draft = self.draft
        used = {signal: bool(draft.columns.get(signal)) for signal in SIGNALS}
        used["rarity"] = bool(draft.rarity or draft.rare)
        for signal, on in used.items():
            self.picks[f"weight-{signal}"].setVisible(on)
        self.covered.setVisible(used["topic"])

    def _add_weight(self, signal: str) -> None:
        name = _WEIGHED.get(signal, signal)
        pick = self._pick(f"weight-{signal}", many=False)
        here = self.draft.weights.get(name, 1.0)
        pick.belong_to(signal_said(signal))
        pick.set_entries(
            self.tr("Weight"), [translate.digits(f"{one:g}") for one in _WEIGHTS], [_WEIGHTS.index(here)]
        )
        pick.picked.connect(lambda places: self._take_weight(name, _WEIGHTS[places[0]]))

    def _take_signal(self, signal: str, places: list[int]) -> None:
        self.draft.columns[signal] = self._columns_at(places, many=signal in _MANY)
        self._show_weights()
        self.changed.emit()

    def _take_weight(self, name: str, weight: float) -> None:
        self.draft.weights[name] = weight
        self.changed.emit()

    def _take_covered(self, text: str) -> None:
        self.draft.covered = tuple(one.strip() for one in text.split(",") if one.strip())

    def _take_rare(self, kinds: Sequence[str]) -> None:
        self.draft.rare = tuple(kinds)
        self._show_weights()
        self.changed.emit()

    # --- how many, and which always --------------------------------------------------------------------

    def _add_numbers(self, pool: Pool) -> None:
        self.count = self._field(self.tr("Items of each language"), str(self.draft.count), self._take_count)
        self._shares(
            self.tr("Drawn at random"), _RANDOM, self.draft.random, "random",
            self.tr("They say something of all items, which chosen ones cannot."),
        )  # fmt: skip
        strata = self._of_columns("strata", self.tr("Keep the shares of"), many=True, here=self.draft.strata)
        strata.picked.connect(lambda places: self._take_names("strata", places))

    def _take_count(self, text: str) -> None:
        digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
        if digits:
            self.draft.count = max(1, min(_MOST, int(digits)))

    def _add_critical(self, pool: Pool) -> None:
        self.heading(self.tr("Items that are always in"), self.tr("The report tells them apart."))
        column = self._of_columns("critical", self.tr("Marked in"), here=self.draft.critical_column)
        column.picked.connect(lambda places: self._take_name_of("critical_column", places))
        self.ids = TextField(self.theme, self, lines=_IDS)
        self.ids.set_label(self.tr("Ids, one in each line"))
        self.ids.set_content("\n".join(self.draft.critical))
        self.ids.edited.connect(self._take_ids)
        self.column.addWidget(self.ids)

    def _take_ids(self) -> None:
        self.draft.critical = tuple(dict.fromkeys(self.ids.content().split()))
        self.changed.emit()

    def _add_splits(self, pool: Pool) -> None:
        self._shares(
            self.tr("Held out"), _HELD_OUT, self.draft.heldout, "heldout",
            self.tr("Only these prompts can show that models got better. They are never trained on."),
        )  # fmt: skip
        self._shares(self.tr("For validation"), _VALIDATION, self.draft.validation, "validation", "")
        column = self._of_columns("split", self.tr("Splits stand in"), here=self.draft.split_column)
        column.picked.connect(lambda places: self._take_name_of("split_column", places))

    # --- parts -----------------------------------------------------------------------------------------

    def _take_names(self, field: str, places: list[int]) -> None:
        assert self.pool is not None
        setattr(self.draft, field, tuple(self.pool.columns[place] for place in places))
        self._show_weights()
        self.changed.emit()

    def _take_name_of(self, field: str, places: list[int]) -> None:
        assert self.pool is not None
        setattr(self.draft, field, self.pool.columns[places[0]] if places else "")
        self.changed.emit()

    def _columns_at(self, places: Sequence[int], *, many: bool) -> Columns:
        assert self.pool is not None
        names = tuple(self.pool.columns[place] for place in places)
        return names if many and len(names) != 1 else (names or ("",))[0]

    def _of_columns(self, name: str, label: str, *, many: bool = False, here: Columns = "") -> PickButton:
        assert self.pool is not None
        columns = list(self.pool.columns)
        chosen = [here] if isinstance(here, str) else here
        columns += [one for one in chosen if one and one not in columns]
        pick = self._pick(name, many=many)
        places = [columns.index(one) for one in chosen if one]
        pick.set_entries(label, [name_of(one) for one in columns], places, translate.said(NONE))
        return pick

    def _pick(self, name: str, *, many: bool) -> PickButton:
        pick = self.picks[name] = PickButton(self.theme, self, many=many)
        self.column.addWidget(pick)
        return pick

    def _line(self, said: str) -> None:
        box = QVBoxLayout()
        label = Label(self.theme, "small", "textSoft", self, inset=True)
        label.set_text(said)
        box.addWidget(label)
        self.column.addLayout(box)
