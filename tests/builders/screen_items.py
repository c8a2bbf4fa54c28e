# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the task view: every family, what is chosen, what is missing, what is warned of."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from tests.builders import screen_tasks as tasks
from tests.builders import stores
from tests.builders.windows import Desk

Home = Callable[[Desk], None]


def pack(family: str, questions: tuple[Any, ...], **more: Any) -> Home:
    """Let the window open on a pack of this family."""

    def home(desk: Desk) -> None:
        id_ = tasks.add(desk.home, family, questions, desk.data, **more)
        desk.app.shell.state.setValue("open_pack", id_)

    return home


def keys(*pressed: str) -> Home:
    return lambda desk: desk.press(*pressed)


def typing(text: str, *after: str) -> Home:
    def bring(desk: Desk) -> None:
        desk.type(text).press(*after)
        desk.turn(0.1)

    return bring


def given_summary(desk: Desk) -> None:
    rows = tasks.given_summaries(desk.data, 6)
    id_ = tasks.add(desk.home, "summary", tasks.GIVEN_SUMMARY, desk.data, own_items=rows)
    desk.app.shell.state.setValue("open_pack", id_)


def suggested(when: str | None) -> Home:
    """Let every item have a suggestion, shown before the answer or after it."""

    def home(desk: Desk) -> None:
        rows = tasks.items("sentiment", desk.data, 4, 320)
        rows = [{**row, "suggestion": {"label": "negative"}} for row in rows]
        id_ = tasks.add(desk.home, "sentiment", (tasks.FEELING,), desk.data, own_items=rows, suggestions=when)
        desk.app.shell.state.setValue("open_pack", id_)

    return home


def practised(desk: Desk) -> None:
    """Let the first item be for practice, with another answer expected than the first."""
    rows = tasks.items("sentiment", desk.data, 4, 320)
    why = tasks.said(
        "The bread was warm, and they will come back.",
        "كان الخبز ساخنا وسيعودون.",
        "रोटी गरम थी और वे फिर आएँगे।",
    )
    practice = [{"item": rows[0]["id"], "answers": {"label": "positive"}, "why": why}]
    id_ = tasks.add(desk.home, "sentiment", (tasks.FEELING,), desk.data, own_items=rows, practice=practice)
    desk.app.shell.state.setValue("open_pack", id_)


def no_text(desk: Desk) -> None:
    rows = [{"id": "a", "language": "en", "text": {"text": "   "}}, stores.fields("sentiment", 1)]
    id_ = tasks.add(desk.home, "sentiment", (tasks.FEELING,), "en", own_items=rows)
    desk.app.shell.state.setValue("open_pack", id_)


def warned(desk: Desk) -> None:
    """Answer in another language than asked for."""
    wrong = "यह उत्तर किसी और भाषा में लिखा गया है, जो यहाँ नहीं माँगी गई।"
    desk.type(wrong if desk.data != "hi" else "This answer is written in English, not in Hindi.")
    desk.until(desk.screen.views["answer"].warned)
    desk.turn(0.1)


def checked(desk: Desk) -> None:
    """Copy a long stretch of the source into the summary."""
    desk.type(stores.text(desk.data, 200, 0))
    desk.turn(1.0)


def marked(desk: Desk) -> None:
    desk.press("F6", "Space", "F6")
    desk.turn(0.1)


def not_saved(desk: Desk) -> None:
    still_full = [True]
    fault = sqlite3.OperationalError("told by the test")
    fault.sqlite_errorcode = sqlite3.SQLITE_FULL

    def full(_connection: object) -> None:
        if still_full:
            raise fault

    desk.home.store.write(full)
    desk.press("1", "Enter")
    desk.until(desk.screen.frame.banner.isVisible)
    desk.turn(0.4)

    def mend() -> None:
        still_full.clear()
        desk.click(desk.screen.frame.banner.first)
        desk.until(lambda: desk.labelling.pending == 0)

    desk.afterwards.append(mend)


_ONE = pack("sentiment", (tasks.FEELING,))
_SENTIMENT = pack("sentiment", tasks.SENTIMENT)
_OPEN = pack("open_question", tasks.OPEN, length=700)
_RATING = pack("rating", tasks.RATING, responses=1)
_RATINGS = pack("rating", tasks.RATING, responses=3)
_TWO = pack("comparison", tasks.COMPARISON)

STATES: dict[str, tuple[object, ...]] = {
    "sentiment": (_SENTIMENT,),
    "sentiment-started": (pack("sentiment", (tasks.FEELING,), **tasks.GUIDELINES),),
    "sentiment-chosen": (_SENTIMENT, keys("4", "3")),
    "sentiment-missing": (_ONE, keys("Enter")),
    "practice-told": (practised, keys("1", "Enter")),
    "sentiment-several": (pack("sentiment", tasks.SEVERAL), keys("1", "3")),
    "sentiment-long": (pack("sentiment", (tasks.FEELING,), length=6000), keys("F6")),
    "closed": (pack("closed_question", tasks.CLOSED, length=900), keys("2")),
    "closed-find": (
        pack("closed_question", tasks.CLOSED, length=900),
        lambda desk: desk.press("Ctrl+F").type("a"),
    ),
    "open": (_OPEN,),
    "open-marked": (_OPEN, marked),
    "open-warned": (_OPEN, warned),
    "open-missing": (_OPEN, keys("Ctrl+Enter")),
    "open-no-evidence": (_OPEN, typing("abc", "Ctrl+Enter")),
    "summary": (pack("summary", tasks.SUMMARY, length=1500),),
    "summary-checked": (pack("summary", tasks.SUMMARY, length=600), checked),
    "summary-given": (given_summary, keys("4")),
    "intent-30": (pack("intent", tasks.intents(30)),),
    "intent-150": (pack("intent", tasks.intents(150)), keys("Down", "Down")),
    "intent-typed": (pack("intent", tasks.intents(150)), typing("ca 1")),
    "intent-nothing": (pack("intent", tasks.intents(150)), typing("zzzzqq")),
    "intent-none": (
        pack("intent", tasks.intents(150)),
        lambda desk: desk.press("Alt+0").type("refund on a gift card"),
    ),
    "intent-few-none": (pack("intent", tasks.intents(6)), keys("0")),
    "intent-chips": (pack("intent", tasks.intents(30, multiple=True)), keys("Alt+2", "Alt+3")),
    "rating": (_RATING,),
    "rating-scored": (_RATING, keys("4", "5", "2")),
    "rating-several": (_RATINGS, keys("4", "5", "3", "2", "Ctrl+PgDown", "1")),
    "rating-feedback": (_RATING, keys("1", "5", "5", "5", "Ctrl+Enter")),
    "compare-2": (_TWO,),
    "compare-2-chosen": (_TWO, keys("2", "2")),
    "compare-2-differences": (_TWO, lambda desk: (desk.press("1", "Ctrl+T"), desk.turn(0.2))),
    "compare-2-long": (pack("comparison", tasks.COMPARISON, length=4000),),
    "compare-3": (pack("comparison", tasks.COMPARISON, responses=3), keys("3")),
    "compare-4": (pack("comparison", tasks.COMPARISON, responses=4),),
    "compare-ranking": (pack("comparison", tasks.RANKING, responses=3), keys("2", "1")),
    "suggested": (suggested("before"),),
    "suggested-taken": (suggested("before"), keys("Ctrl+Shift+E")),
    "suggested-after": (suggested(None), keys("3", "Enter", "Alt+Up")),
    "later": (_ONE, keys("Ctrl+D")),
    "no-text": (no_text,),
    "not-saved": (_ONE, not_saved),
}
