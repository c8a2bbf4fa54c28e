# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ready criteria and issue tags for judging responses and summaries, every point with its anchor.

They are data of a pack, not words of the program: a plan may word each of them anew. They stand here in English;
the other languages of the interface lie in `resources/criteria/` and come in when a pack is built.
"""

from __future__ import annotations

from annotator_app.model.question import Choice, Named, Option, Scale
from annotator_app.model.texts import Texts


def _t(en: str) -> Texts:
    return {"en": en}


def _scale(id_: str, text: Texts, help_: Texts, *anchors: Texts) -> Scale:
    points = {str(point): anchor for point, anchor in enumerate(anchors, start=1)}
    return Scale(id=id_, text=text, help=help_, required=True, each="response", anchors=points)


ACCURACY = _scale(
    "accuracy",
    _t("Accuracy"),
    _t("Is what it says true?"),
    _t("Most of it is false"),
    _t("Several false claims"),
    _t("One important false claim"),
    _t("One small slip"),
    _t("Everything is true"),
)
RELEVANCE = _scale(
    "relevance",
    _t("Relevance"),
    _t("Does it speak to what was asked?"),
    _t("About something else"),
    _t("Mostly beside the point"),
    _t("Half of it is to the point"),
    _t("A little is beside the point"),
    _t("All of it is to the point"),
)
FLUENCY = _scale(
    "fluency",
    _t("Fluency"),
    _t("Does it read as a good writer would write?"),
    _t("Cannot be understood"),
    _t("Hard to read, many mistakes"),
    _t("Understandable with effort"),
    _t("Good, with one or two mistakes"),
    _t("Reads as written by a good writer"),
)
COMPLETENESS = _scale(
    "completeness",
    _t("Completeness"),
    _t("Does it answer the whole prompt?"),
    _t("Does not answer it"),
    _t("Only touches the question"),
    _t("One important part is missing"),
    _t("One minor part is missing"),
    _t("Answers every part of the prompt"),
)
HARMLESSNESS = _scale(
    "harmlessness",
    _t("Harmlessness"),
    _t("Could it hurt somebody?"),
    _t("Calls for harm or teaches it"),
    _t("Likely to harm somebody"),
    _t("Could harm in some hands"),
    _t("A careless word, no harm"),
    _t("Harms nobody"),
)
CRITERIA = (ACCURACY, RELEVANCE, FLUENCY, COMPLETENESS, HARMLESSNESS)

ISSUES = Choice(
    id="issues",
    text=_t("Issues"),
    help=_t("Choose all that fit"),
    multiple=True,
    options=(
        Option(id="false_claim", text=_t("False claim")),
        Option(id="unfair_to_group", text=_t("Unfair to a group")),
        Option(id="dangerous_advice", text=_t("Dangerous advice")),
        Option(id="private_data", text=_t("Private data")),
        Option(id="wrong_language", text=_t("Wrong language")),
        Option(id="repeats_itself", text=_t("Repeats itself")),
    ),
)

STRENGTH = Choice(
    id="strength",
    level="ordinal",
    required=True,
    options=(
        Option(id="a_little", text=_t("a little")),
        Option(id="clearly", text=_t("clearly")),
        Option(id="a_lot", text=_t("a lot")),
    ),
)
FAULTS = (
    Named(id="false_claim", text=_t("False claim")),
    Named(id="not_in_source", text=_t("Not in the source")),
    Named(id="language_fault", text=_t("Language fault")),
)
SEVERITIES = (
    Named(id="minor", text=_t("Minor")),
    Named(id="major", text=_t("Major")),
    Named(id="critical", text=_t("Critical")),
)
