# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of review: adding a review pack, an answer of each family, correcting, disagreeing, blind, and the end."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.feedback import FeedbackPage
from annotator_app.gui.dialogs.answering.objection import Objection
from annotator_app.gui.dialogs.answering.reviewed import Reviewed
from annotator_app.gui.dialogs.coordinating.review_packs import DrawReview, SendBack
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.model import strict_json
from annotator_app.model.item import Item
from annotator_app.model.pack import Feedback, Returned, question_to_json, task_to_json
from annotator_app.packs.manifest import Project, Sample
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.store.bundle import bundle_store
from annotator_app.study.draw import number
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.reviewing import add_review, draw_review
from annotator_app.workflows.reviewing.write_review import ReviewDraft, write_review
from annotator_app.workflows.signing import identity
from tests.builders import screen_tasks as tasks
from tests.builders import stores
from tests.builders.packs import COORDINATOR, OTHER_REVIEWER, REVIEWER, TWO_REVIEWERS
from tests.builders.review_round import PASSPHRASE, verdicts_on
from tests.builders.reviewed import answered, right
from tests.builders.windows import Desk
from tests.builders.work import PROJECT, SOFTWARE, answer_to, digest_of

COORD, REV = f"coordinator@{PROJECT}", f"r-0001@{PROJECT}"
ROSTER = Roster(
    (signer_for("coordinator", COORD, COORDINATOR.public), signer_for("reviewer", REV, REVIEWER.public))
)
_TASK_ID = "sha256:" + "ab" * 32


def write(
    path: Path, family: str, questions: tuple[Any, ...], language: str, *, count: int = 6, length: int = 320,
    responses: int = 2, own_items: list[dict[str, Any]] | None = None, **task: Any,
) -> Path:  # fmt: skip
    """Write a review pack in which every item of a pack of the catalogue is answered once."""
    rows = own_items or tasks.items(family, language, count, length, responses)
    made = stores.task(family, language, questions=questions, title=tasks.TITLE, **{**tasks.PLAIN, **task})
    asked = [question_to_json(question) for question in questions]
    lines = [strict_json.write_line(row) for row in rows]
    answers = [
        {
            "subject": f"s1-{place:012x}", "item": row["id"], "item_sha256": digest_of(line), "status": "done",
            "value": {"answers": given(asked, row), "origin": "window", **seen(row)}, "problem": None, "note": "",
        }
        for place, (row, line) in enumerate(zip(rows, lines, strict=True))
    ]  # fmt: skip
    for seed in range(200):
        draft = ReviewDraft(
            project=Project(id=PROJECT, title="News"), series="news-review1", principal=COORD, trust_version=1,
            roster=ROSTER, sample=Sample(method="random-and-risk", seed=str(seed), size=len(answers), of=40 * len(answers)),
            lots={_TASK_ID: len(answers)}, task=strict_json.write_readable(task_to_json(made)), items=lines,
            answers=answers,
            guidelines={one.path: b"# Read this\n\nChoose what fits.\n" for one in made.guidelines},
        )  # fmt: skip
        written = write_review(path, COORDINATOR, draft, SOFTWARE)
        if _as_wanted(written.pack_id, answers):
            break
    return written.path


def _as_wanted(pack_id: str, answers: list[dict[str, Any]]) -> bool:
    """The second answer is looked at blind and no other one of the first three: which ones are is drawn by pack."""
    blind = [number(pack_id, "blind", one["item"], one["subject"]) % 5 == 0 for one in answers[:3]]
    return blind == [False, True, False][: len(blind)]


def given(asked: list[dict[str, Any]], row: dict[str, Any]) -> dict[str, Any]:
    """Some right answers to the required questions of an item, and marks where they are asked for."""
    return {
        one["id"]: answer_to(one, row)
        for one in asked
        if one["kind"] != "evidence" or one["blocks"][0] in Item(row).blocks
        if one.get("required") is True or one["kind"] == "evidence"
    }


def seen(row: dict[str, Any]) -> dict[str, Any]:
    """Tell that the responses of an item were shown in the order opposite to that of the item."""
    ids = [one["id"] for one in row.get("responses", ())]
    return {"shown": {"responses": ids[::-1]}} if ids else {}


def add(home: Home, family: str, questions: tuple[Any, ...], language: str, **more: Any) -> str:
    """Add such a review pack to a home, its signer compared, and give its id."""
    path = write(
        home.path.parent / f"{home.path.name}-{family}.reviewpack", family, questions, language, **more
    )
    return add_review.run(home, add_review.look(home, path), accept="match").pack_id


def review(family: str, questions: tuple[Any, ...], **more: Any) -> Callable[[Desk], None]:
    """Let the window open on a review of this family."""

    def home(desk: Desk) -> None:
        desk.app.shell.state.setValue("open_pack", add(desk.home, family, questions, desk.data, **more))

    return home


def at(blind: bool, *pressed: str) -> Callable[[Desk], None]:
    """Go to the first answer that is to be looked at blind, or that is not, and press keys there."""

    def bring(desk: Desk) -> None:
        place = next(n for n, one in enumerate(desk.labelling.units) if one.blind == blind)
        desk.screen.go(place)
        desk.turn(0.1)
        desk.press(*pressed)

    return bring


def compared(desk: Desk) -> None:
    """A correction was begun, and what differs is shown."""
    at(False, "2", "End")(desk)
    desk.type(" और कुछ")
    desk.press("Ctrl+T")
    desk.until(desk.screen.differences.both["answer"].isVisible)


def all_agreed(desk: Desk) -> None:
    """Judge every answer by keys; those that are to be answered first get an answer first."""
    desk.screen.go(0)
    for place in range(desk.labelling.count):
        if desk.labelling.answering_first:
            desk.press("1", "Enter")
        desk.press(*(("1", "Enter") if place else ("3", "1", "1", "3", "Enter")))
    desk.dialog(Reviewed)


def asked(desk: Desk) -> None:
    path = write(desk.home.path.parent / "asked.reviewpack", "sentiment", (tasks.FEELING,), desk.data)
    desk.window.offer([path])
    desk.dialog(AddPack)


def listed(desk: Desk) -> None:
    """A review that was begun and one that is new, beside a pack."""
    tasks.add(desk.home, "sentiment", (tasks.FEELING,), desk.data, count=40, series="s1")
    add(desk.home, "sentiment", (tasks.FEELING,), desk.data)


def handed_back(desk: Desk) -> None:
    all_agreed(desk)
    desk.press("Enter")
    desk.dialog(HandBack)


NOTE = (
    "The first sentence praises the bus, but the second one complains of the fare at length, and guideline 4 says that "
    "a text with both is mixed only where neither outweighs the other. Please read it once more to the end."
)


def returned(*, told: bool, note: str = "") -> Callable[[Desk], None]:
    """Let the window open on a pack of answers that came back; `told`: it says what became of all answers."""

    def home(desk: Desk) -> None:
        ids = [row["id"] for row in tasks.items("sentiment", desk.data, 6, 320, 2)]
        back = tuple(
            Returned(
                item=id_, answers={"label": "mixed"}, category="wrong_label", severity="major", note=note
            )
            for id_ in ids
        )
        more = {"feedback": _TOLD} if told else {}
        id_ = tasks.add(
            desk.home,
            "sentiment",
            (tasks.FEELING,),
            desk.data,
            count=6,
            rework_of="s1",
            returned=back,
            **more,
        )
        desk.app.shell.state.setValue("open_pack", id_)

    return home


def objecting(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F")
    desk.dialog(Objection)


_TOLD = Feedback(
    checked=40,
    agreed=31,
    corrected=6,
    disagreed=3,
    reasons={"wrong_label": 6, "omits": 2, "not_decidable": 1},
)
_FEELING = review("sentiment", (tasks.FEELING,), **tasks.GUIDELINES)
_OPEN = review("open_question", tasks.OPEN, length=700)
_COMPARED = review("comparison", tasks.COMPARISON)


@lru_cache(maxsize=1)
def reviewed_bundle() -> tuple[bytes, bytes, tempfile.TemporaryDirectory[str]]:
    """A bundle with the verdicts of one reviewer, and then of two, made once: locked keys are slow on purpose."""
    place = tempfile.TemporaryDirectory()
    folder = Path(place.name)
    made = answered(folder, items=24, roster=TWO_REVIEWERS)
    with open_home(folder / "boss") as home:
        identity.new(home, "Coordinator 01", PASSPHRASE)
        merge_results.run(made.bundle, [made.ann, made.ben], home=home)
        pack = folder / "a.reviewpack"
        draw_review.run(made.bundle, pack, home=home, ask_passphrase=lambda _purpose: PASSPHRASE)
        merge_results.run(made.bundle, [verdicts_on(pack, folder)], home=home)
        once = made.bundle.read_bytes()
        # Another reviewer thinks otherwise of every fifth item.
        other = verdicts_on(pack, folder, lambda number: right(number + (number % 5 == 0)), OTHER_REVIEWER)
        merge_results.run(made.bundle, [other], home=home)
    return once, made.bundle.read_bytes(), place


def reviewed(desk: Desk, *, reviewers: int = 1) -> None:
    """The coordinator of a bundle that a reviewer has looked at, or two."""
    path = desk.home.path.parent / "words.bundle"
    path.write_bytes(reviewed_bundle()[:2][reviewers - 1])
    with bundle_store.open_bundle(path) as bundle:
        remember_bundle(desk.home, path, bundle.facts)


def at_lots(desk: Desk) -> None:
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.overview is not None)
    desk.window.coordinator.show_tab("coordinate.review")
    desk.until(lambda: desk.window.coordinator.pane.found is not None)
    desk.turn(0.1)


def drawing(desk: Desk) -> None:
    at_lots(desk)
    desk.press("Ctrl+Enter")
    desk.dialog(DrawReview)


def proving(desk: Desk) -> None:
    drawing(desk)
    desk.press("7", "2")


def by_the_standard(desk: Desk) -> None:
    drawing(desk)
    desk.press("9", "2")


def sending_back(desk: Desk) -> None:
    at_lots(desk)
    desk.window.coordinator.pane.send_back()
    desk.dialog(SendBack)


STATES: dict[str, tuple[object, ...]] = {
    "review-listed": (listed,),
    "review-asked": (lambda desk: None, asked),
    "review": (_FEELING, at(False)),
    "review-disagreed": (_FEELING, at(False, "3", "1", "1", "2")),
    "review-blind": (_FEELING, at(True)),
    "review-blind-seen": (_FEELING, at(True, "2", "Enter")),
    "review-open-corrected": (_OPEN, at(False, "2")),
    "review-differences": (_OPEN, compared),
    "review-rating": (review("rating", tasks.RATING, responses=3), at(False)),
    "review-compared": (_COMPARED, at(False)),
    "review-compared-again": (_COMPARED, at(True, "2", "2", "Ctrl+Enter")),
    "review-ranked": (review("comparison", tasks.RANKING, responses=3), at(False, "2")),
    "review-intent": (review("intent", tasks.intents(30)), at(False, "2")),
    "review-done": (_FEELING, all_agreed),
    "review-back": (_FEELING, handed_back),
    "lots": (reviewed, at_lots, "Coordinator 01"),
    "lots-two": (partial(reviewed, reviewers=2), at_lots, "Coordinator 01"),
    "lots-draw": (reviewed, drawing, "Coordinator 01"),
    "lots-draw-zero": (reviewed, proving, "Coordinator 01"),
    "lots-draw-iso": (reviewed, by_the_standard, "Coordinator 01"),
    "lots-back": (reviewed, sending_back, "Coordinator 01"),
    "returned": (returned(told=False),),
    "returned-noted": (returned(told=False, note=NOTE),),
    "returned-objecting": (returned(told=False), objecting),
    "returned-told": (returned(told=True), lambda desk: desk.dialog(FeedbackPage)),
}
