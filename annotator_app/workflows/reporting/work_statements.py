# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Work statements: what each contributor did, and the sum at the rate of the coordinator's file, to print and as CSV.

Accepted, returned and open come from answers and verdicts of people alone. No sign, no flag and no figure of
agreement is looked at.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import orjson

from annotator_app import paths
from annotator_app.model import clock
from annotator_app.model.bundle import Standing
from annotator_app.model.review import content_of
from annotator_app.reports.statements import Rate, Statement, Work, sheet, sheet_page, statement_page, totals
from annotator_app.reports.words import Words
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.heard_items import heard_items, seconds_in
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import make_folder, new_file, taken_back
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.reporting.make_report import ReportMade, write_table
from annotator_app.workflows.standing import bundle_status

_STEP = 500
_UNSAFE = re.compile(r"[^\w.-]+")


def save(
    bundle_path: Path, folder: Path, name: str, speech: Speech, progress: Progress = SILENT
) -> ReportMade:
    """Write the payment sheet and one statement for each person into a folder of their own beneath `folder`."""
    return run(bundle_path, folder / f"{name}-statements", speech=speech, progress=progress)


def run(
    bundle_path: Path,
    place: Path,
    *,
    speech: Speech | None = None,
    force: bool = False,
    progress: Progress = SILENT,
) -> ReportMade:
    """Write payment-sheet.html, two CSV tables and a page for each person into `place`.

    Raises FileExistsHereError unless `force`, UsageError, StoreError, Cancelled.
    """
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        made = statements(merged, progress)
        facts, verdicts = merged.facts, _forked_verdicts(merged)
    words = speech.words(facts.language) if speech else Words(data=facts.language)
    colours = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]
    made_at = clock.build_stamp()
    make_folder(place)
    # The tables of the sheet are written beside it; a statement goes out alone.
    sheet_words = replace(words, files=True)
    pages = {
        place / "payment-sheet.html": sheet_page(made, facts.title, made_at, colours, sheet_words, verdicts)
    }
    for number, one in enumerate(made, 1):
        file = f"statement-{number:03d}-{_UNSAFE.sub('-', one.contributor)[:60]}.html"
        pages[place / file] = statement_page(one, facts.title, made_at, colours, words)
    tables = [(place / f"{table.name}.csv", table) for table in (sheet(made), totals(made))]
    with taken_back(force=force) as written:
        for path, text in pages.items():
            with new_file(path, force=force) as out:
                out.write(text.encode("utf-8"))
            written.append(path)
        for path, table in tables:
            write_table(path, table, force=force)
            written.append(path)
    return ReportMade(
        place / "payment-sheet.html",
        (*pages, *(path for path, _ in tables)),
        {"statements": [_plain(one) for one in made]},
        (("Contributors", str(len(made))),),
    )


def statements(merged: MergedSet, progress: Progress = SILENT) -> tuple[Statement, ...]:
    """Give the work of everybody who has a pack or handed one back, by name."""
    counted = _counted(merged, progress)
    rates = rates_of(merged.bundle.latest_build().plan)
    forks = {(one.contributor, _series(merged, one)) for one in merged.forks}
    found: dict[str, list[Work]] = {}
    for one in bundle_status.contributors(merged):
        # Work that came back is the work of the pack that it came from; models that judge are nobody.
        if one.contributor is None or one.contributor in merged.judges or one.series in merged.reworked:
            continue
        own = counted.get((one.contributor, one.series), Counter())
        found.setdefault(one.contributor, []).append(
            Work(
                pack=one.file, items=one.items + own["past"], accepted=own["accepted"], returned=own["returned"],
                reported=own["reported"], seconds=own["seconds"] if own["timed"] else None,
                untimed=own["accepted"] - own["timed"],
                state="fork" if (one.contributor, one.series) in forks else one.state.replace("_", " "),
            )
        )  # fmt: skip
    return tuple(
        Statement(contributor=name, rate=rates.get(name), work=tuple(work))
        for name, work in sorted(found.items())
    )


def _forked_verdicts(merged: MergedSet) -> tuple[str, ...]:
    """Name the verdicts between which people have to choose; what they may send back is paid for until then."""
    files = {one.pack_id: one.file for one in merged.bundle.reviews()}
    forks = {(one.reviewer, one.review) for one in merged.bundle.verdict_packs() if one.state == "fork"}
    return tuple(f"{reviewer}, {files.get(review, review)}" for reviewer, review in sorted(forks))


def rates_of(plan: str) -> dict[str, Rate]:
    """Give the rates that a plan names, by contributor; what is no amount is no rate."""
    said = tomllib.loads(plan, parse_float=Decimal) if plan else {}
    found: dict[str, Rate] = {}
    for person in said.get("contributor", ()):
        rate = person.get("rate") if isinstance(person, dict) else None
        if not isinstance(rate, dict) or "amount" not in rate:
            continue
        try:
            amount = Decimal(str(rate["amount"]))
        except InvalidOperation:
            continue
        per = "hour" if rate.get("per") == "hour" else "item"
        found[str(person.get("name", ""))] = Rate(
            amount=amount, currency=str(rate.get("currency", "")), per="hour" if per == "hour" else "item"
        )
    return found


def _counted(merged: MergedSet, progress: Progress) -> dict[tuple[str, str], Counter[str]]:
    """Count the work of each person in each series: all that was asked for when it was done.

    `past` is what their newest pack does not ask for: items that were withdrawn or changed since, or went to others,
    and answers to questions that have changed.
    """
    counted = _Counted(merged)
    total = merged.bundle.item_count()
    for number, item in enumerate(heard_items(merged)):
        if number % _STEP == 0:
            progress.step(number, total)
        for heard in item.said:
            digest = heard.text.digest.hex()
            counted.take(heard.standing, item.id, digest, heard.done, heard.value, again=not heard.whole)
    for standing in merged.standing.values():
        if standing.state == "top":
            counted.take_older(standing)
    return counted.found


class _Counted:
    """The work of each person in each series, answer by answer."""

    def __init__(self, merged: MergedSet) -> None:
        self.found: dict[tuple[str, str], Counter[str]] = {}
        self._merged = merged
        self._sent_back = _sent_back(merged)
        self._latest = {pack.series: pack for pack in merged.latest_packs}

    def take_older(self, standing: Standing) -> None:
        """Count what was said of an older text or question where that of now was answered as well: both are work."""
        merged, pack = self._merged, self._merged.packs[standing.task_pack]
        if self._latest[pack.series] is pack:
            return
        for item, (digest, status, value, *_) in merged.bundle.answer_contents(standing.pack_id):
            if merged.speaks(standing, item):
                continue
            said = orjson.loads(value) if value else {}
            again = not merged.fitting(standing, digest.hex(), said).whole
            if again or not merged.holds(standing, item, digest.hex()):
                self.take(standing, item, digest.hex(), status == "done", said, again=again)

    def take(
        self,
        standing: Standing,
        item: str,
        digest: str,
        done: bool,
        value: Mapping[str, Any],
        *,
        again: bool = False,
    ) -> None:
        """Count one answer, or one reported problem; `again`: its questions changed, so that it is asked once more."""
        name, pack = standing.contributor, self._merged.packs[standing.task_pack]
        own = self.found.setdefault((name, _series(self._merged, standing)), Counter())
        latest = self._latest[pack.series]
        own["past"] += latest is not pack and (again or not self._merged.has_text(latest.pack_id, digest))
        if not done:
            own["reported"] += 1
            return
        key = (name, item, content_of(digest, value.get("answers"))) if self._sent_back else None
        back = key in self._sent_back
        own["returned" if back else "accepted"] += 1
        seconds = None if back else seconds_in(value)
        if seconds is not None:
            own["seconds"] += seconds
            own["timed"] += 1


def _series(merged: MergedSet, standing: Standing) -> str:
    """Give the series that the work belongs to: of answers that came back the one that they came from."""
    series = merged.packs[standing.task_pack].series
    return merged.reworked.get(series, (series, 0))[0]


def _sent_back(merged: MergedSet) -> set[tuple[str, str, bytes]]:
    """Give the answers that a reviewer corrected or disagreed with, major or critical, as they stand now.

    What people settled by the answer itself was not sent back rightly.
    """
    if not merged.bundle.reviews():
        return set()
    from annotator_app.workflows.standing.lot_verdicts import Reviewing

    upheld = {
        (one.item, content_of(digest, one.answers)) for digest, one in merged.settled.items() if one.answers
    }
    return {
        key
        for key, said in Reviewing(merged).on_answers.items()
        if any(verdict.is_error for _, verdict in said) and key[1:] not in upheld
    }


def _plain(one: Statement) -> dict[str, Any]:
    return {
        "contributor": one.contributor,
        "rate": None if one.rate is None else {**vars(one.rate), "amount": str(one.rate.amount)},
        "work": [{**vars(work), "open": work.open, "sum": _text(one.paid(work))} for work in one.work],
        "sum": _text(one.total),
    }


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)
