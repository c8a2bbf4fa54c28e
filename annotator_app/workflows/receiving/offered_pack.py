# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a person is shown before a pack is added: one state of ux.md 7.2 and everything it needs.

Records only; who decides the state is `import_pack`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from annotator_app import __version__
from annotator_app.errors import PostilError, Problem
from annotator_app.model import border
from annotator_app.model.pack import Source
from annotator_app.model.texts import Texts
from annotator_app.packs.belonging import EVERYBODY
from annotator_app.packs.manifest import SOFTWARE_NAME
from annotator_app.packs.refusals import SENTENCES
from annotator_app.workflows.checking.countersigned import SecondSigner
from annotator_app.workflows.checking.verify_pack import PackReport

State = Literal[
    "confirmed", "first", "new_key", "newer", "already",
    "other_key", "changed", "for_other", "older", "other_kind", "too_new", "not_a_pack", "own",
]  # fmt: skip

ADDABLE: Final = ("confirmed", "first", "new_key", "newer")
TO_DECIDE: Final = ("first", "new_key")

_BY_CODE: Final[dict[str, State]] = {
    "Z01": "not_a_pack", "Z02": "not_a_pack",
    "Z06": "too_new", "B07": "too_new", "M02": "too_new", "M03": "too_new", "M04": "too_new",
    "X01": "other_kind",  # only results are ever locked
    "S03": "other_key", "T04": "for_other", "T05": "older", "T08": "older",
    "own_answers": "own",
}  # fmt: skip
# Why in more detail than the state: by the sentence, else by the code or its letter.
_BY_SENTENCE: Final[dict[str, str]] = {
    **{SENTENCES[name][1]: "cut_off" for name in ("empty", "cut", "incomplete", "no_payload", "missing")},
    **{SENTENCES[name][1]: name for name in ("unsigned", "other_program", "older_roster")},
}
_IN_DETAIL: Final = {
    "Z08": "too_large", "S04": "not_allowed", "S05": "withdrawn_key", "S06": "not_allowed", "S07": "not_allowed",
    "S08": "not_allowed", "M01": "malformed", "M05": "malformed", "M06": "malformed", "T08": "malformed",
    "D": "malformed", "J": "malformed",
}  # fmt: skip


@dataclass(frozen=True)
class Leaves:
    """What a result of this pack will tell others: times and counts by the pack's rule, and to whom it goes."""

    timing: str
    recipient: str
    encrypt: str
    typing: bool = False


@dataclass(frozen=True)
class Changes:
    """How a newer revision differs from the one that is here, in items.

    `kept` counts the answers that go over to it, `left` those to changed or withdrawn items: they stay with
    the revision they were given for. So do the `unfit`, which no longer fit questions that have changed.
    """

    new: int
    changed: int
    withdrawn: int
    same: int
    kept: int = 0
    left: int = 0
    unfit: int = 0


@dataclass(frozen=True)
class Preview:
    """A pack as it was offered, checked on a copy in the inbox; nothing of it is in the home yet.

    `safety_number` is the signer's, `old_number` that of the key it stands against, believed `since`
    (YYYY-MM-DD); `compared` tells whether the signer's number was ever compared. `answered` counts what is
    done of the pack that is here already. `error` is why it cannot be added. `arrived` is the day of the
    newest result pack that the coordinator had received when this pack was made, `received` when they did,
    `not_arrived` that of the newest one where it was not among them. `returned`: it brings answers back that
    were given before. `own`: answers of a review pack that are the person's own, and not for them to check.
    """

    state: State
    path: Path
    copy: Path | None = None
    report: PackReport | None = None
    error: PostilError | None = None
    pack_id: str = ""
    title: Texts = field(default_factory=dict)
    family: str = ""
    language: str = ""
    languages: tuple[str, ...] = ()
    returned: bool = False
    items: int = 0
    due: str | None = None
    project: str = ""
    project_title: str = ""
    series: str = ""
    revision: int = 1
    signer_name: str = ""
    signer_public_key: str = ""
    safety_number: str = ""
    old_number: str = ""
    since: str = ""
    compared: bool = False
    answered: int = 0
    addressed_to: tuple[str, ...] = ()
    you: str = ""
    leaves: Leaves | None = None
    sources: tuple[Source, ...] = ()
    changes: Changes | None = None
    arrived: str | None = None
    received: str | None = None
    not_arrived: str | None = None
    second_signers: tuple[SecondSigner, ...] = ()
    kind: Literal["task", "review"] = "task"
    own: int = 0

    @property
    def meant_for(self) -> str:
        """The name of the one person it is addressed to; empty where it is for anybody or for several."""
        names = [one.partition("@")[0] for one in self.addressed_to if one != EVERYBODY]
        return names[0] if len(names) == len(self.addressed_to) == 1 else ""

    @property
    def can_be_added(self) -> bool:
        """Whether the person may add it, after deciding about the signer where `to_decide`."""
        return self.state in ADDABLE

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the checks found, the first one the reason of a refusal."""
        if self.report is not None and self.report.problems:
            return tuple(self.report.problems)
        return tuple(self.error.problems) if self.error is not None else ()

    @property
    def reason(self) -> str:
        """Why it cannot be added, in more detail than the state: what the window has words for."""
        first = self.problems[0] if self.problems else None
        if first is None:
            return self.state
        if first.sentence in _BY_SENTENCE:
            return _BY_SENTENCE[first.sentence]
        if self.state == "changed" or first.code == "T08":
            return _IN_DETAIL.get(first.code) or _IN_DETAIL.get(first.code[0], self.state)
        return self.state

    @property
    def needs_version(self) -> str:
        """The version of the app that the pack asks for; empty where it asks for none."""
        said = SENTENCES["newer_major"][1]
        asked = (str(one.params["version"]) for one in self.problems if one.sentence == said)
        return later_version(next(asked, ""))

    @property
    def made_with(self) -> str:
        """The version of the app that made a pack which needs a newer one, where it is later than this one."""
        if self.state != "too_new":
            return ""
        said = [str(one.params["made"]) for one in self.problems if "made" in one.params]
        manifest = self.report.manifest if self.report is not None else None
        if manifest is not None and manifest.software.name == SOFTWARE_NAME:
            said.append(manifest.software.version)
        return later_version(said[0]) if said else ""

    @property
    def to_decide(self) -> bool:
        """Whether the person has to say if the numbers match."""
        return self.state in TO_DECIDE


def later_version(said: str) -> str:
    """Give a version that a file tells if it is one, and later than this program's; else nothing."""
    if not re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}", said):
        return ""
    return said if _numbers(said) > _numbers(__version__) else ""


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"[0-9]+", version)]


def state_of(problems: tuple[Problem, ...]) -> State:
    """Give the state of a refused pack: that of the first code, by the table of ux.md 7.2."""
    first = problems[0]
    if first.sentence in (border.UNKNOWN_FAMILY, border.UNKNOWN_KIND):
        return "too_new"
    if first.sentence == SENTENCES["name_other_key"][1]:
        return "other_key"
    return _BY_CODE.get(first.code, "changed")
