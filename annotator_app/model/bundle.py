# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a bundle remembers: its sources, items, packs, people, and the results that came back.

These records never travel. They tie what a pack shows to where it came from and to whom it went, so that
answers can be merged and exported without the home that built the packs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple

from annotator_app.model.strict_json import Json, parse
from annotator_app.model.texts import Texts

ANYBODY = "*"

ResultState = Literal["top", "older", "fork", "set_aside"]


@dataclass(frozen=True, kw_only=True)
class BundleFacts:
    """What a bundle is; written when it is made and never changed by a later build.

    `name` is the plan's name, `project` the `project.id` of its packs.
    """

    name: str
    project: str
    title: Texts
    family: str
    language: str
    seed: str = ""


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """One source of the plan. `path` is as in the plan; `sha256` is that of the file, hex."""

    name: str
    path: str
    format: str = ""
    sha256: str = ""
    licence: str = ""
    origin: str = ""
    credit: str = ""
    warning: Texts = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class BundleItem:
    """One item with all that stays at home: `line` is its line in the packs, line feed included.

    `source` counts the plan's sources from 0; `file`, `row` (from 1) and `source_id` are its place there.
    `keep` are columns that come out again in exports. `models` gives the alias of the model that wrote a
    response, by response id. `gold` are the right answers, by question. `repeat_of` is the id of the item
    that this one shows a second time.
    """

    id: str
    line: bytes
    source: int | None = None
    file: str = ""
    row: int | None = None
    source_id: str = ""
    keep: Mapping[str, Json] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    gold: Mapping[str, Json] = field(default_factory=dict)
    split: str | None = None
    repeat_of: str | None = None

    @property
    def response_ids(self) -> list[str]:
        """The ids of its responses in the order of the line."""
        fields: Any = parse(self.line)
        return [one["id"] for one in fields.get("responses", ())]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the line, 64 hex digits (packs.md 5.6)."""
        return hashlib.sha256(self.line).hexdigest()


class ItemAsked(NamedTuple):
    """How many people the newest plan wants to answer an item; `overlap` and `gold`: it was drawn as such."""

    item: str
    people: int
    overlap: bool
    gold: bool


@dataclass(frozen=True, kw_only=True)
class BundleContributor:
    """One person in the coordinator's books.

    `name` is how merged data call them; `principal` their NAME in packs; `key` the 51 bytes of the public
    key's blob, None where the plan knows no key card. `judge` is the alias of a model that judges; people have none.
    """

    name: str
    principal: str
    key: bytes | None = None
    languages: tuple[str, ...] = ()
    judge: str = ""


@dataclass(frozen=True, kw_only=True)
class BundlePack:
    """One task pack that went out.

    `recipients` are principals or `("*",)`; `contributor` is the name in the books, None for anybody.
    `manifest` and `task` are the bytes of pack.json and data/task/task.json; `items` the digests of its
    items in the order of the pack. `practice` stand before them and are no items of the bundle: nothing that
    is said of them counts.
    """

    pack_id: str
    series: str
    revision: int
    supersedes: str | None
    file: str
    sha256: str
    created_at: str
    recipients: tuple[str, ...]
    contributor: str | None
    manifest: bytes
    task: bytes
    items: tuple[str, ...] = ()
    practice: tuple[BundleItem, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Build:
    """One run of `bundle build`: the plan as it was, when, and by whom.

    `signer` is the principal that signed the packs, `roster` the whole allowed_signers of the project,
    `recovery` the public half of its recovery key.
    """

    plan: str
    plan_name: str
    built_at: str
    sources: tuple[SourceFile, ...]
    contributors: tuple[BundleContributor, ...] = ()
    signer: str = ""
    roster: str = ""
    recovery: str = ""


@dataclass(frozen=True, kw_only=True)
class Chain:
    """The journal of one result pack as merging sees it: the digest of every line, 32 bytes each, in order.

    `genesis` is the digest that the first event hangs on: that of the task pack's id.
    """

    genesis: bytes
    heads: bytes

    @property
    def events(self) -> int:
        """How many events the journal holds."""
        return len(self.heads) // 32

    def head_at(self, events: int) -> bytes | None:
        """Give the head after that many events, or None where the journal is shorter."""
        if events == 0:
            return self.genesis
        return self.heads[32 * (events - 1) : 32 * events] if 0 < events <= self.events else None


@dataclass(frozen=True, kw_only=True)
class Continued:
    """The value of an update event: the journal of the earlier revision that this one goes on from."""

    pack_id: str
    head: bytes
    events: int


class Given(NamedTuple):
    """One answer line of a result pack with what its journal adds; a tuple, for there are hundreds of thousands.

    `value` is that of the last answer event: answers, shown order, origin, timing, language (packs.md
    5.6a). `revision` counts the answers this person gave to the item.
    """

    item: str
    digest: str
    status: str
    value: Mapping[str, Any] | None
    revision: int = 1
    problem: Mapping[str, Any] | None = None
    note: str = ""


class Tried(NamedTuple):
    """A practice item that somebody answered: in which language, and whether the first and the last answer agree.

    Both are None where nothing of it can be compared, as written texts.
    """

    item: str
    language: str
    first: bool | None
    last: bool | None


@dataclass(frozen=True, kw_only=True)
class Result:
    """One verified result pack: which task pack it answers, who signed it, and its journal."""

    pack_id: str
    task_pack: str
    contributor: str
    key: str
    revision: int
    created_at: str
    complete: bool
    chain: Chain
    continued: Continued | None = None
    answers: tuple[Given, ...] = ()
    tries: tuple[Tried, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A result pack that the bundle holds, and how it stands among those of the same person and pack."""

    pack_id: str
    task_pack: str
    contributor: str
    revision: int
    events: int
    head: bytes
    received_at: str
    complete: bool
    state: ResultState
    created_at: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What people chose between versions of one person's work: the pack that holds, and which journals do not.

    `aside` are the heads of those journals, hex: a pack with the same journal under another id is the same version.
    `entry` is its number in the bundle.
    """

    entry: int
    kind: Literal["result", "verdict"]
    person: str
    holds: str
    aside: tuple[str, ...]
