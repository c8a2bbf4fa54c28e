# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`pack.json`: what a pack says of itself, for all kinds (packs.md 5.5 and 5.11, layer M).

Unknown fields are kept and ignored unless `requires` names them. Another major version is refused, a
later minor is read.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StringConstraints,
    ValidationError,
    model_serializer,
    model_validator,
)

from annotator_app.errors import Problem
from annotator_app.model import clock, strict_json
from annotator_app.model.ids import DIGEST, PACK, PRINCIPAL, PROJECT, SERIES
from annotator_app.model.people import ENROL_PROJECT
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.refusals import refuse

FORMAT: Final = "postil"
VERSION: Final = "1.0"
SOFTWARE_NAME: Final = "postil"
# What a pack may require of its reader: that it knows objections (`model/answer.py`).
OBJECTIONS: Final = "objections"
FEATURES: Final[frozenset[str]] = frozenset({OBJECTIONS})

Kind = Literal["task", "result", "review", "verdict", "trust", "enrol"]


def _a_day(text: str) -> str:
    date.fromisoformat(text)  # raises ValueError for the 31st of a short month
    return text


def _for_somebody(recipients: tuple[str, ...]) -> tuple[str, ...]:
    """Hold that a pack is for everybody, or for people who are named by their principals."""
    if not recipients or (recipients != ("*",) and not all(map(_is_principal, recipients))):
        raise ValueError("recipients")
    return recipients


ProjectId = Annotated[str, StringConstraints(pattern=rf"^(?:{PROJECT})$")]
Version = Annotated[str, StringConstraints(pattern=r"^1\.(?:0|[1-9][0-9]{0,5})$")]
PackId = Annotated[str, StringConstraints(pattern=rf"^(?:{PACK})$")]
Digest = Annotated[str, StringConstraints(pattern=rf"^(?:{DIGEST})$")]
SeriesName = Annotated[str, StringConstraints(pattern=rf"^(?:{SERIES})$")]
Principal = Annotated[str, StringConstraints(pattern=rf"^(?:{PRINCIPAL})$")]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^SHA256:[A-Za-z0-9+/]{43}$")]
AgeKey = Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{1,200}$")]
ItemsPath = Annotated[str, StringConstraints(pattern=r"^data/items/[0-9]{5}\.jsonl$")]
Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(_a_day)]
Recipients = Annotated[tuple[str, ...], AfterValidator(_for_somebody)]
Count = Annotated[int, Field(ge=0)]
Positive = Annotated[int, Field(ge=1)]


class Part(BaseModel):
    """A piece of the description; fields it does not know are kept."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)


class Project(Part):
    """The project; the title is shown, never trusted."""

    id: ProjectId
    title: str


class SignerClaim(Part):
    """Who the pack says has signed it."""

    principal: Principal
    role: Literal["coordinator", "contributor", "reviewer"]
    key: Fingerprint


class Software(Part):
    """The program that wrote the pack."""

    name: str
    version: str


class Manifest(Part):
    """The fields of every kind."""

    format: Literal["postil"] = FORMAT
    format_version: Version = VERSION
    kind: Kind
    project: Project
    series: SeriesName
    revision: Positive = 1
    supersedes: PackId | None = None
    created_at: str
    signer: SignerClaim
    software: Software
    requires: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.supersedes is None and self.revision != 1:
            raise ValueError("supersedes")
        if not _is_moment(self.created_at):
            raise ValueError("created_at")
        return self


class Items(Part):
    """The items of a task pack: how many, and the parts that hold them in order."""

    count: Count
    files: tuple[ItemsPath, ...]


class Results(Part):
    """How results of a task pack come back."""

    encrypt: Literal["none", "optional", "required"] = "none"
    age_recipients: tuple[AgeKey, ...] = ()
    timing: Literal["none", "coarse", "full"] = "coarse"


class Receipt(Part):
    """What the coordinator has received of a series, and on which day; lets a contributor see that a stick arrived."""

    series: SeriesName
    pack_id: PackId
    head: Digest
    events: Count
    received_on: Day | None = None


class TaskManifest(Manifest):
    """A task pack."""

    kind: Literal["task"] = "task"
    trust_version: Positive
    recipients: Recipients
    items: Items
    results: Results = Results()
    receipts: tuple[Receipt, ...] = ()


class Answered(Part):
    """The task pack that a result answers."""

    pack_id: PackId
    series: SeriesName
    revision: Positive


class Counts(Part):
    """How many items are done, skipped and untouched."""

    done: Count
    skipped: Count
    untouched: Count


class Journal(Part):
    """The history: number of events, the pack it starts from, the digest of its last line."""

    events: Count
    genesis: PackId
    head: Digest


class ResultManifest(Manifest):
    """A result pack; `recipient` is the fingerprint of the coordinator's key."""

    kind: Literal["result"] = "result"
    task: Answered
    recipient: Fingerprint
    complete: bool
    counts: Counts
    journal: Journal


class Sample(Part):
    """How the answers to check were drawn: `size` of them, `of` all that stood in their lots.

    `of` is left out where a draw takes so many that it would tell how many of them are planted.
    `frame`: the digest of seed, sizes and items of a draw in proportion to risk, which can then be done again.
    """

    method: str
    seed: str
    size: Count
    of: Count | None = None
    frame: Digest | None = None

    @model_serializer(mode="wrap")
    def _without_nothing(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out what is not told, as earlier versions do."""
        said: dict[str, Any] = write(self)
        untold = {name for name in ("of", "frame") if said.get(name) is None}
        return {name: part for name, part in said.items() if name not in untold}


class Lot(Part):
    """How many answers of one task pack were drawn."""

    pack_id: PackId
    drawn: Count


class ReviewManifest(Manifest):
    """A review pack."""

    kind: Literal["review"] = "review"
    trust_version: Positive
    recipients: Recipients = ("*",)
    sample: Sample
    lots: tuple[Lot, ...]


class Reviewed(Part):
    """The review pack that a verdict answers."""

    pack_id: PackId


class Subject(Part):
    """What the reviewer decided about one result."""

    pack_id: PackId
    decision: Literal["accept", "return", "reject"]
    checked: Count
    agreed: Count


class VerdictManifest(Manifest):
    """A verdict pack."""

    kind: Literal["verdict"] = "verdict"
    review: Reviewed
    subjects: tuple[Subject, ...]
    journal: Journal


class TrustManifest(Manifest):
    """A trust pack."""

    kind: Literal["trust"] = "trust"
    trust_version: Positive
    trust_epoch: Count


class EnrolManifest(Manifest):
    """A key card."""

    kind: Literal["enrol"] = "enrol"

    @model_validator(mode="after")
    def _of_nobody(self) -> Self:
        if self.project.id != ENROL_PROJECT:
            raise ValueError("project.id")
        return self


MODELS: Final[dict[str, type[Manifest]]] = {
    "task": TaskManifest,
    "result": ResultManifest,
    "review": ReviewManifest,
    "verdict": VerdictManifest,
    "trust": TrustManifest,
    "enrol": EnrolManifest,
}
EXTENSIONS: Final = {
    "task": ".taskpack",
    "result": ".resultpack",
    "review": ".reviewpack",
    "verdict": ".verdictpack",
    "trust": ".trustpack",
    "enrol": ".keycard",
}


def write_manifest(manifest: Manifest) -> bytes:
    """Give the bytes of pack.json, fields in the order of packs.md, unknown ones after them."""
    return strict_json.write_readable(manifest.model_dump(mode="json"))


def read_manifest(data: bytes, kind: str) -> tuple[Manifest | None, list[Problem]]:
    """Give the description of a pack that was signed as `kind`, or None and what is wrong with it (M)."""
    try:
        value = strict_json.parse(data)
    except strict_json.StrictJSONError:
        value = None
    if not isinstance(value, dict) or b"\r" in data:
        return None, [refuse("description", name="pack.json")]
    if value.get("format") != FORMAT:
        return None, [refuse("other_program", format=_short(value.get("format")))]
    major = _later_major(value.get("format_version"))
    if major is not None:
        return None, [refuse("newer_major", version=major)]
    return _checked(value, kind)


def suggested_name(manifest: Manifest, pack_id: str) -> str:
    """Give the file name of packs.md 5.1; readers never believe it."""
    first = pack_id.removeprefix("sha256:")[:8]
    ending = EXTENSIONS[manifest.kind]
    return f"{manifest.project.id}_{manifest.series}_r{manifest.revision}_{first}{ending}"


def _checked(value: dict[str, Any], kind: str) -> tuple[Manifest | None, list[Problem]]:
    missing = [name for name in _required(value) if isinstance(name, str) and name not in FEATURES]
    made = _maker(value)
    found = [refuse("needs", feature=_short(name), made=made) for name in missing[: LIMITS.listed_problems]]
    said = value.get("kind")
    known = said if isinstance(said, str) and said in MODELS else kind
    if known != kind:
        found.append(refuse("kind", said=known, found=kind))
    try:
        manifest = MODELS[known].model_validate_json(strict_json.write(value))
    except ValidationError as error:
        return None, found + [refuse("field", place=place) for place in _places(error)]
    return (None, found) if found else (manifest, [])


def _maker(value: dict[str, Any]) -> str:
    """Give the version of this program that made the pack, for who has to bring it; "" where another did."""
    software = value.get("software")
    if not isinstance(software, dict) or software.get("name") != SOFTWARE_NAME:
        return ""
    return str(software.get("version", ""))


def _required(value: dict[str, Any]) -> list[Any]:
    named = value.get("requires", [])
    return named if isinstance(named, list) else []


def _later_major(version: Any) -> int | None:
    match = re.fullmatch(r"([0-9]{1,6})\.[0-9]{1,6}", version) if isinstance(version, str) else None
    return int(match[1]) if match and int(match[1]) != 1 else None


def _places(error: ValidationError) -> list[str]:
    """Give each place once; a rule over several fields names the field in its message."""
    places = [
        ".".join(str(step) for step in one["loc"]) or one["msg"].removeprefix("Value error, ")
        for one in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    return sorted(set(places))[: LIMITS.listed_problems]


def _is_moment(text: str) -> bool:
    try:
        return clock.stamp(datetime.strptime(text, clock.FORMAT).replace(tzinfo=UTC)) == text
    except ValueError:
        return False


def _is_principal(text: str) -> bool:
    return re.fullmatch(PRINCIPAL, text) is not None


def _short(value: Any) -> str:
    return str(value)[:80]
