# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the Bundle tab: nothing chosen yet, a table of texts, a comparison with people, a draft with mistakes."""

from __future__ import annotations

import json
from pathlib import Path

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.packs import keys
from annotator_app.packs.keycard import write_keycard
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson, to_toml
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.signing import identity
from tests.builders.sources import workbook
from tests.builders.windows import Desk

TEXTS = {
    "hi": ("दाल इतनी अच्छी थी कि हमने दूसरी प्लेट भी मंगवाई, और परोसने वाले मुस्कुरा रहे थे।", "चाय ठंडी थी।", "ठीक ठाक।"),
    "ar": ("كان الطعام لذيذًا والخدمة سريعة، وسنعود مرة أخرى في الأسبوع القادم.", "القهوة باردة.", "لا بأس."),
    "en": (
        "The food was so good that we asked for a second plate.",
        "The tea was cold.",
        "It was all right.",
    ),
}
LABELS = ("positive", "negative", "neutral")
PROMPTS = {
    "hi": ("बारिश पर दो पंक्तियाँ लिखिए।", "बूँदें गिरती हैं छत पर धीरे धीरे।", "बादल आए, पानी लाए, सबके मन को भाए।"),
    "ar": ("اكتب جملتين عن المطر.", "ينزل المطر على السقف بهدوء.", "جاءت الغيوم بالماء فرح الناس."),
    "en": (
        "Write two lines about rain.",
        "Drops fall on the roof.",
        "Clouds came with water and made all glad.",
    ),
}


def files_of(desk: Desk) -> Path:
    folder = desk.home.path.parent / f"{desk.home.path.name}-files"
    folder.mkdir(exist_ok=True)
    return folder


def table(desk: Desk, count: int = 60) -> Path:
    """A table of texts with their labels, in the language of the data."""
    path = files_of(desk) / "reviews.tsv"
    texts = TEXTS[desk.data if desk.data in TEXTS else "en"]
    rows = [f"r-{n:03d}\t{texts[n % 3]} ({n})\t{LABELS[n % 3]}" for n in range(count)]
    path.write_text("ID\ttweet\tlabel\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def pairs(desk: Desk, count: int = 40) -> Path:
    """Prompts with the responses of two models."""
    path = files_of(desk) / "rain.tsv"
    prompt, one, other = PROMPTS[desk.data if desk.data in PROMPTS else "en"]
    rows = [f"{prompt} ({n})\t{one} ({n})\t{other} ({n})" for n in range(count)]
    path.write_text("prompt\tresponse_a\tresponse_b\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def cards(desk: Desk, *names: str) -> list[Path]:
    """Key cards as contributors send them."""
    made = []
    for number, name in enumerate(names):
        path = files_of(desk) / f"{number}.keycard"
        if not path.exists():
            write_keycard(path, keys.make_key(), name, identity.software())
        made.append(path)
    return made


def tab(desk: Desk) -> BundleTab:
    desk.window.show_coordinate()
    desk.window.coordinator.show_tab("coordinate.bundle")
    found = desk.window.coordinator.pane
    assert isinstance(found, BundleTab)
    return found


def empty(desk: Desk) -> None:
    tab(desk)


def read(desk: Desk, path: Path) -> BundleTab:
    """Choose a file and wait until its first item is there and everything is checked."""
    found = tab(desk)
    found.form.title_field.set_content("Monsoon reviews")
    found.draft.title = "Monsoon reviews"
    found.draft.language = desk.data
    found.form.language.set_content(desk.data)
    found.read([path])
    settled(desk, found)
    return found


def settled(desk: Desk, found: BundleTab) -> None:
    desk.until(lambda: found.found is not None and not found.live.looking)
    desk.turn()


def of_texts(desk: Desk) -> None:
    read(desk, table(desk))


def of_pairs(desk: Desk) -> None:
    found = read(desk, pairs(desk))
    found.form.people.take(cards(desk, "Contributor 07", "संपादक ११", "مريم"))
    settled(desk, found)


def mistaken(desk: Desk) -> None:
    """A workbook whose first sheet is about the others, a text in an old encoding, and nothing to choose from."""
    book, old = files_of(desk) / "reviews.xlsx", files_of(desk) / "comments.csv"
    texts = [
        (f"r-{number}", text) for number, text in enumerate(TEXTS[desk.data if desk.data in TEXTS else "en"])
    ]
    about = [("text",), ("The reviews are on the next sheets.",)]
    book.write_bytes(
        workbook({"About": about, "Reviews": [("id", "text"), *texts], "More": [("id", "text")]})
    )
    old.write_bytes("id,text\n1,القهوة باردة والخدمة بطيئة\n".encode("windows-1256"))
    found = tab(desk)
    found.draft.language = desk.data
    found.form.language.set_content(desk.data)
    found.read([book, old])
    settled(desk, found)


CARD = """---
configs:
- config_name: reviews
  data_files: [{split: validation, path: reviews/dev.jsonl}, {split: test, path: reviews/test.jsonl}]
- config_name: comments
  data_files: [{split: test, path: comments/test.jsonl}]
---
"""


def folder(desk: Desk) -> Path:
    """A data set as the hub has it: its card names two parts, of which one has two splits."""
    where = files_of(desk) / "reviews-set"
    texts = TEXTS[desk.data if desk.data in TEXTS else "en"]
    for name, count in (("reviews/dev.jsonl", 6), ("reviews/test.jsonl", 30), ("comments/test.jsonl", 12)):
        rows = [
            {"id": f"{name}-{n}", "text": f"{texts[n % 3]} ({n})", "label": LABELS[n % 3]}
            for n in range(count)
        ]
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (where / "README.md").write_text(CARD, encoding="utf-8")
    return where


def of_folder(desk: Desk) -> None:
    read(desk, folder(desk))


def built(desk: Desk) -> Path:
    """A bundle for three people, with its plan beside it."""
    folder = files_of(desk) / "out"
    folder.mkdir()
    source = table(desk)
    people = [
        DraftPerson(name, card)
        for name, card in zip(("Ana", "Ben", "مريم"), cards(desk, "Ana", "Ben", "مريم"), strict=True)
    ]
    draft = Draft(
        seed="1", title="Monsoon reviews", language=desk.data, sources=(source,), licence="CC0 1.0", origin="Test",
        credit="Test", roles={"text": "tweet", "id": "ID"}, gold="label", labels=LABELS, people=people,
    )  # fmt: skip
    plan = folder / f"{draft.name}.toml"
    plan.write_text(to_toml(draft, folder, "monsoon-7k3q2m"), encoding="utf-8")
    prepared, problems = prepare(plan)
    assert prepared is not None
    report, facts = build_bundle.write(prepared, problems, keys.make_key(), "coordinator", folder)
    remember_bundle(desk.home, report.bundle, facts)
    return report.bundle


def of_people(desk: Desk) -> None:
    """People with all that decides their part, as a plan that was opened says it."""
    folder, source = files_of(desk), table(desk)
    names = ("Contributor 07", "संपादक ११", "مريم")
    people = [
        DraftPerson(name, card, (desk.data,)) for name, card in zip(names, cards(desk, *names), strict=True)
    ]
    people[0].varieties, people[0].fields, people[0].rate = ("hi-IN",), ("law", "medicine"), "0.25 EUR"
    people[0].at_most, people[2].share, people[2].rate = "12", "0.5", "9 EUR"
    draft = Draft(
        seed="1", title="Monsoon reviews", language=desk.data, sources=(source,), licence="CC0 1.0", origin="Test",
        credit="Test", roles={"text": "tweet", "id": "ID"}, labels=LABELS, people=people, overlap=15, encrypt="required",
    )  # fmt: skip
    plan = folder / "monsoon.toml"
    plan.write_text(to_toml(draft, folder, "monsoon-7k3q2m"), encoding="utf-8")
    found = tab(desk)
    found.open_plan(plan)
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    first = found.form.people.forms[0]
    first.more.click()
    first.fields["rate"].editor.setFocus()
    desk.until(first.fields["rate"].editor.hasFocus)
    desk.turn(0.1)


def of_built(desk: Desk) -> None:
    found = tab(desk)
    desk.until(lambda: found.again.found is not None)


STATES: dict[str, tuple[object, ...]] = {
    "bundle-empty": (lambda _desk: None, empty, "Coordinator 01"),
    "bundle-texts": (lambda _desk: None, of_texts, "Coordinator 01"),
    "bundle-pairs": (lambda _desk: None, of_pairs, "Coordinator 01"),
    "bundle-people": (lambda _desk: None, of_people, "Coordinator 01"),
    "bundle-built": (built, of_built, "Coordinator 01"),
    "bundle-folder": (lambda _desk: None, of_folder, "Coordinator 01"),
    "bundle-mistaken": (lambda _desk: None, mistaken, "Coordinator 01"),
}
