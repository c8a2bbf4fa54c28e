# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What benchmarks work on: texts of a given length and script, and packs made by the tests' builders.

The same call gives the same material. Nothing here is measured.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.builders.work import TaskMaker

WORDS = {
    "en": "the reader found this part of the story long but fair and would read it again with a friend",
    "ar": "وجد القارئ هذا الجزء من القصة طويلا لكنه منصف وسيقرؤه مرة أخرى مع صديق في المساء",
    "hi": "पाठक को कहानी का यह भाग लंबा लेकिन ठीक लगा और वह इसे किसी मित्र के साथ फिर पढ़ेगा",
    "zh": "读者 觉得 故事 的 这一 部分 很长 但是 公平 而且 愿意 和 朋友 一起 再 读 一遍",
}
PARAGRAPH = 60
LETTERS = Path(__file__).parent.parent.parent / "tests" / "data" / "fonts"


def text(number: int, characters: int, language: str = "en") -> str:
    """Give a text of about that many characters, different for every number, in paragraphs."""
    words = WORDS[language].split()
    joint = "" if language == "zh" else " "
    pieces = [f"{number}"]
    length, at = len(pieces[0]), number
    while length < characters:
        word = words[at * 7 % len(words)]
        break_here = len(pieces) % PARAGRAPH == 0
        pieces.append(f"\n\n{word}" if break_here else f"{joint}{word}")
        length += len(pieces[-1])
        at += 1
    return "".join(pieces)[:characters]


def words(language: str, count: int) -> list[str]:
    """Give so many words: those of the language, and longer ones made of two of them."""
    known = list(dict.fromkeys(WORDS.get(language, WORDS["en"]).split()))
    made = [one + other for one in known for other in known if one != other]
    return [*known, *(made[number * 7 % len(made)] for number in range(count - len(known)))]


def task(count: int, characters: int = 300, language: str = "en", **more: object) -> TaskMaker:
    """Give a sentiment task of `count` items with texts of that length."""
    from tests.builders.work import TaskMaker, item_json, task_json

    items = []
    for number in range(count):
        item = item_json("sentiment", number)
        item["text"] = {"text": text(number, characters, language), "language": language}
        items.append(item)
    described = {**task_json("sentiment"), "language": language, "languages": [language]}
    return TaskMaker(described, items, **more)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Person:
    """A contributor of a benchmark: the NAME in packs and the key."""

    name: str
    key: object


def people(count: int) -> list[Person]:
    """Give contributors with keys of their own."""
    from annotator_app.packs.keys import key_from_seed

    names = [f"c-{number:04d}" for number in range(count)]
    return [Person(name, key_from_seed(name.encode().ljust(32, b"."))) for name in names]


def size_of(paths: list[Path]) -> float:
    """Give the size of the files together, in MB."""
    return sum(path.stat().st_size for path in paths) / 1e6


def lines(count: int, characters: int = 300, language: str = "en") -> Iterator[bytes]:
    """Give item lines one by one, quickly: a thousand texts in turn, each with the item's number before it."""
    from annotator_app.model import strict_json

    texts = [text(number, characters - 8, language) for number in range(1000)]
    for number in range(count):
        block = {"text": f"{number:07d} {texts[number % 1000]}", "language": language}
        yield strict_json.write_line({"id": f"item-{number:07d}", "text": block})


def home(place: Path, count: int, characters: int = 300, language: str = "en") -> str:
    """Make a home with a key and one pack of `count` items, past the checks of adding, and give the pack's id.

    A million items are staged as adding stages them; what is left out is reading a file of that size.
    """
    from annotator_app.model.people import principal
    from annotator_app.packs.reading import open_pack
    from annotator_app.store import pack_table, staging
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.signing import identity

    few = task(3, characters, language)
    small = place.with_suffix(".pack")
    few.write(small)
    pack = open_pack(small)
    with open_home(place) as opened:
        identity.new(opened, "Contributor 07")
        # A pack in Chinese is started only where there are letters for it.
        for font in LETTERS.glob("*.otf"):
            shutil.copy(font, opened.fonts)
        new = pack_table.NewPack(
            pack_id=pack.pack_id,
            items=count,
            project=few.project,
            project_title="News",
            series=few.series,
            revision=1,
            signer=principal("coordinator", few.project).partition("@")[0],
            signer_key=few.key.public.line,
            timing="coarse",
            manifest=pack.read("pack.json"),
            task=pack.read("data/task/task.json"),
        )
        made = lines(count, characters, language)
        rows = ((f"item-{at:07d}", hashlib.sha256(line).digest(), line) for at, line in enumerate(made))
        staging.add_pack(opened.store, new, rows)
    return pack.pack_id
