# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Verdicts of a reviewer on some answers of every lot of a bundle, as drawing and merging leave them."""

from __future__ import annotations

import hashlib
from itertools import chain
from pathlib import Path
from typing import Any

_REVIEW, _PLANTED, _WRONG = "f" * 64, 3, 20


def review(path: Path, each: int) -> None:
    """Draw so many answers of each lot; three are planted errors, and one in twenty of the others is wrong."""
    from annotator_app.model.bundle import Chain
    from annotator_app.model.review import DrawnReview, VerdictPack
    from annotator_app.store.bundle import bundle_store
    from annotator_app.workflows.merged_set.merged_answers import MergedSet

    at = "2026-11-24T08:00:00Z"
    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        lots, lines = zip(*(_drawn_of(merged, one, each) for one in merged.standing.values()), strict=True)
        answers = tuple(chain.from_iterable(lines))
        drawn = DrawnReview(
            pack_id=_REVIEW, series=_REVIEW, file="check.reviewpack", sha256="0" * 64, drawn_at=at, plan="default",
            seed="seed", recipients=("Reviewer",), task=next(iter(merged.packs.values())).task, lots=lots,
            answers=answers,
        )  # fmt: skip
        said = VerdictPack(
            pack_id="e" * 64, review=_REVIEW, reviewer="Reviewer", key="key", revision=1, created_at=at,
            chain=Chain(genesis=bytes(32), heads=b""),
            verdicts=tuple(_verdict(one, number) for number, one in enumerate(answers)),
        )  # fmt: skip
        with bundle.changing():
            bundle.add_review(drawn)
            bundle.add_verdicts(said, at)


def _drawn_of(merged: Any, one: Any, each: int) -> tuple[Any, list[Any]]:
    """Draw from the lot of one result pack."""
    from annotator_app.model.review import DrawnLot
    from annotator_app.study.draw import ordered
    from annotator_app.workflows.standing.lots import Lot

    task, given = merged.task(one.task_pack), merged.bundle.answers(one.pack_id)
    lot = Lot(one.contributor, merged.packs[one.task_pack].series, task.family, task.language)
    drawn = DrawnLot(
        contributor=lot.contributor, series=lot.series, task_pack=one.task_pack, language=lot.language,
        answers=len(given), random=each - _PLANTED, risk=0, planted=_PLANTED, control=0,
    )  # fmt: skip
    items = ordered(f"seed\x1f{lot.id}", lot.language, given)[:each]
    planted = items[-_PLANTED:]
    return drawn, [_line(lot, one.pack_id, given[item], planted=item in planted) for item in items]


def _verdict(line: Any, number: int) -> Any:
    from annotator_app.model.review import Verdict

    if line.half != "planted" and number % _WRONG:
        return Verdict(item=line.item, subject=line.subject, verdict="agree")
    return Verdict(
        item=line.item, subject=line.subject, verdict="disagree", category="wrong_label", severity="major"
    )


def _line(lot: Any, result_pack: str, given: Any, *, planted: bool) -> Any:
    from annotator_app.model.review import DrawnAnswer, content_of

    subject = hashlib.sha256(f"{lot.id}/{given.item}".encode()).hexdigest()[:12]
    return DrawnAnswer(
        item=given.item, subject=subject, contributor=lot.contributor, series=lot.series, language=lot.language,
        result_pack=result_pack, item_sha256=given.digest, sha256=hashlib.sha256(subject.encode()).hexdigest(),
        content=content_of(given.digest, given.value["answers"]), half="planted" if planted else "random",
        truth=given.value["answers"] if planted else None,
    )  # fmt: skip
