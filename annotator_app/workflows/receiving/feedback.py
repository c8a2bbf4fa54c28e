# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Feedback: a task pack tells the person it is addressed to what became of their answers.

Counts and reasons only, of verdicts on their own real answers: nobody else's answers, no planted ones, no names.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from annotator_app.model.bundle import BundleContributor
from annotator_app.model.pack import Feedback, Task, task_to_json
from annotator_app.model.review import Verdict, content_of, weightiest
from annotator_app.model.strict_json import write_readable
from annotator_app.store.bundle.bundle_store import BundleStore

_AGREED: Final = Verdict(item="", subject="", verdict="agree")


def feedback_for(bundle: BundleStore, person: BundleContributor | None) -> Feedback | None:
    """Give what reviewers said of the answers of one person; None for anybody's pack, or where nothing was said.

    Where several looked at one answer the word against it counts, unless people settled the item by the answer.
    """
    if person is None:
        return None
    drawn = {
        (pack, one.item, one.subject): (one.item, one.content)
        for pack, one in bundle.drawn_answers()
        if one.contributor == person.name and one.half != "planted"
    }
    heard: dict[tuple[str, bytes], list[Verdict]] = {}
    for pack, _reviewer, said in bundle.standing_verdicts() if drawn else ():
        answer = drawn.get((pack, said.item, said.subject))
        if answer is not None and said.verdict != "unsure":
            heard.setdefault(answer, []).append(said)
    if not heard:
        return None
    upheld = {
        (one.item, content_of(digest, one.answers)) for digest, one in bundle.settled().items() if one.answers
    }
    spoken = [_AGREED if answer in upheld else weightiest(said) for answer, said in heard.items()]
    counts = Counter(one.verdict for one in spoken)
    reasons = Counter(one.category for one in spoken if one.category)
    return Feedback(
        checked=len(spoken), agreed=counts["agree"], corrected=counts["corrected"], disagreed=counts["disagree"],
        reasons=dict(sorted(reasons.items(), key=lambda one: (-one[1], one[0]))),
    )  # fmt: skip


def told_task(bundle: BundleStore, person: BundleContributor | None, task: Task, plain: bytes) -> bytes:
    """Give the task.json of a pack for one person: `plain`, or `task` with what became of their answers."""
    told = feedback_for(bundle, person)
    return plain if told is None else write_readable(task_to_json(replace(task, feedback=told)))
