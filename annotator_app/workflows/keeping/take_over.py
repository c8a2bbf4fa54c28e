# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Work goes over to a newer revision of a pack: what was said of items that did not change.

Where the questions have changed, an answer that does not fit them as a whole goes over as a draft with what of it
fits, and the item is open again. The journal of the new pack starts with an `update` event that names the end of the
earlier journal; the events that repeat the state of each unchanged item follow it (packs.md 5.6a). The earlier pack
and its journal stay as they are. Runs in the store thread, in the transaction that makes the new pack visible.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from annotator_app import families
from annotator_app.model import event, strict_json
from annotator_app.model.answer import ItemWork
from annotator_app.model.asked_anew import AskedAnew
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.strict_json import Json
from annotator_app.store import answer_table, draft_table, item_table, journal_table, pack_table
from annotator_app.store.draft_table import Draft
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.keeping.label_recording import Recorder, Said, after, without_typing
from annotator_app.workflows.keeping.pack_event import pack_event
from annotator_app.workflows.keeping.pack_status import task_of

_PAGE: Final = 2000


class TakeOver:
    """Takes the work on the pack `old` over to a newer revision of it."""

    def __init__(self, old: PackRow, contributor: str) -> None:
        """Remember whose work on which pack is to be taken over."""
        self._old = old
        self._contributor = contributor
        self._keys: dict[str, tuple[int, str]] = {}

    def __call__(self, connection: Any, new: PackRow) -> None:
        """Write the first events of the new pack and mark the earlier one as replaced."""
        old = self._old
        self._keys = item_table.by_id(connection, new.first_key, new.items)
        earlier, task = task_of(old), task_of(new)
        for told in _told(earlier) - _told(task):
            self._keys.pop(told, None)
        asked = asked_anew(earlier, task)
        seq, head = journal_table.head(connection, old.id, old.pack_id)
        value: dict[str, Json] = {"pack_id": old.pack_id, "head": head, "events": seq}
        recorder = Recorder(new, self._contributor)
        first = pack_event(event.UPDATE, value, new.timing)
        journal_table.append(connection, new.id, new.pack_id, [first])
        for old_key, position, item, work in self._unchanged(connection, new):
            if work.answers is not None and not asked.same:
                item = Item(_fields(connection, old_key), item.digest)  # noqa: PLW2901 - the same, with its texts
                work = self._as_asked(connection, new, position, item, work, asked)  # noqa: PLW2901
            said = repeated(work, timing=new.timing)
            now = after(ItemWork(item_sha256=item.digest), said, item.digest)
            change = recorder.change(position, item, said, now, measured=_measured(work))
            given_at = answer_table.given_at(connection, old_key)
            if change.answer is not None and given_at is not None:
                # It was answered then, not today.
                change.answer = replace(change.answer, at=given_at)
            answer_table.record(connection, change)
        self._take_drafts(connection, new, asked)
        pack_table.set_state(connection, old.id, "replaced")

    def _unchanged(self, connection: Any, new: PackRow) -> Iterator[tuple[int, int, Item, ItemWork]]:
        """Give earlier key, position, id with digest, and work of each touched item that is the same in `new`."""
        old = self._old
        for start in range(0, old.items, _PAGE):
            count = min(_PAGE, old.items - start)
            for old_key, id_, digest, work in answer_table.works(connection, old.first_key + start, count):
                key = self._same_item(id_, digest)
                if key is not None:
                    yield old_key, key - new.first_key, Item({"id": id_}, digest), work

    def _as_asked(
        self, connection: Any, new: PackRow, position: int, item: Item, work: ItemWork, asked: AskedAnew
    ) -> ItemWork:
        """Give what goes over as an answer, after what of it is a draft again was put there."""
        answers, value = work.answers or {}, dict(work.event or {})
        found = asked.fitting(answers, item)
        for part in ("language", "suggestion"):
            if part in value:
                value[part] = {name: said for name, said in value[part].items() if name in found}
        if asked.whole(answers, item):
            return replace(work, answers=found, event={**value, "answers": dict(found)})
        if found:
            draft_table.put(
                connection, new.id, new.first_key + position, Draft(found, value.get("language", {}))
            )
        return replace(work, answers=None, event=None)

    def _take_drafts(self, connection: Any, new: PackRow, asked: AskedAnew) -> None:
        for old_key in draft_table.items(connection, self._old.id):
            ((id_, digest),) = item_table.ids(connection, old_key, 1)
            key = self._same_item(id_, digest)
            draft = draft_table.find(connection, old_key)
            if key is None or draft is None:
                continue
            if not asked.same:
                held = asked.values(draft.answers, Item(_fields(connection, old_key)))
                if not held:
                    continue
                draft = replace(draft, answers=held)
            draft_table.put(connection, new.id, key, draft)

    def _same_item(self, id_: str, digest: str) -> int | None:
        key, now = self._keys.get(id_, (None, ""))
        return key if now == digest else None


def asked_anew(before: Task, now: Task) -> AskedAnew:
    """Give the questions of a pack beside those of its newer revision."""
    family = families.by_id(now.family)
    assert family is not None  # it was checked when the pack came in
    return AskedAnew(family, before.questions, now.questions)


def _fields(connection: Any, key: int) -> dict[str, Any]:
    fields: Any = strict_json.parse(item_table.line(connection, key)[0])
    return fields  # type: ignore[no-any-return]


def _told(task: Task) -> set[str]:
    """Give the items whose expected answers people were told: where they count later, they are answered anew."""
    return {one.item for one in task.practice}


def repeated(work: ItemWork, *, timing: str) -> list[Said]:
    """Give the events that say of an untouched item what `work` says; times only as the new pack's rule allows."""
    said: list[Said] = []
    if work.answers is not None and work.event is not None:
        said.append(Said(event.ANSWER, _allowed(work.event, timing)))
    if work.problem is not None:
        said.append(Said(event.FLAG, event.problem_value(work.problem)))
    if work.skipped:
        said.append(Said(event.SKIP))
    if work.later:
        said.append(Said(event.FLAG, event.later_value(later=True)))
    if work.note:
        said.append(Said(event.COMMENT, event.comment_value(work.note)))
    return said


def _allowed(value: Any, timing: str) -> dict[str, Any]:
    kept = dict(value)
    measured = kept.get("timing")
    if measured is None:
        return kept
    if timing == "full":
        kept["timing"] = without_typing(measured)
        return kept
    active = _active_ms(measured)
    if timing == "none" or active is None:
        del kept["timing"]
    else:
        kept["timing"] = {"active_s": -(-active // 1000)}
    return kept


def _measured(work: ItemWork) -> dict[str, int] | None:
    active = _active_ms((work.event or {}).get("timing") or {})
    return None if active is None else {"active_ms": active}


def _active_ms(measured: Any) -> int | None:
    if "active_ms" in measured:
        return int(measured["active_ms"])
    return int(measured["active_s"]) * 1000 if "active_s" in measured else None
