# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Folders of data sets as Hugging Face lays them out: one or more data files for each split.

Where the card (`README.md`) has `configs`, the files of one of them are read: the one that the plan names in `rows`,
else the default one, else the first; files of the others are counted. Without them a file belongs to the split that its
name says (`data/train-00000-of-00001.parquet`, `test.jsonl`), or the folder around it. Rows get the column `split`;
the plan may name one in `rows`. Cards and other files are no data and are counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, Final

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.exchange.reading import yaml_text
from annotator_app.exchange.reading.files import Found, matches
from annotator_app.text import QT_TRANSLATE_NOOP, name_of

ENDINGS: Final = (".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet")
NO_DATA: Final = QT_TRANSLATE_NOOP("sources", "a file without data")
NO_DATA_FILE: Final = QT_TRANSLATE_NOOP(
    "sources",
    "In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.",
)
ONLY_ARROW: Final = QT_TRANSLATE_NOOP(
    "sources",
    "The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines "
    "(to_parquet, to_json), and choose those.",
)
OTHER_PART: Final = QT_TRANSLATE_NOOP("sources", "a file of another part of the data set")
CARD: Final = "readme.md"
LONGEST_HEAD: Final = 1_048_576
# The split of a data set that has none, as it is published here.
UNSPLIT: Final = "unsplit"
# What the format knows by its words, and the name that it gives them.
SPLITS: Final = {
    "train": "train", "training": "train",
    "validation": "validation", "valid": "validation", "val": "validation", "dev": "validation",
    "test": "test", "testing": "test", "eval": "test", "evaluation": "test",
}  # fmt: skip
_ABOUT: Final = frozenset(
    ("croissant.json", "dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json")
)
# Those that nobody else writes.
_TELLING: Final = _ABOUT - {"state.json"}
ARROW: Final = ".arrow"
_SHARD: Final = re.compile(r"^(.+)-\d{5}-of-\d{5}$")
_WORD: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Config:
    """A part of a data set as its card names it: its files as pairs of split and pattern."""

    name: str
    files: tuple[tuple[str, str], ...]
    default: bool = False


@dataclass(frozen=True)
class Chosen:
    """The data files with their split as a column, what was left out, and whether the plan named their part."""

    files: list[Found]
    left_out: dict[str, int]
    named: bool = False


@dataclass(frozen=True)
class Named:
    """What a plan may name of a data set: `configs` of its card, then `splits` of what is read where it names none.

    `first` tells that the first of several `configs` is read then.
    """

    configs: tuple[str, ...] = ()
    splits: tuple[str, ...] = ()
    first: bool = False


def choose(found: list[Found], part: str | None) -> Chosen:
    """Give the data files of a folder: of the part of that name where its card has one, or of the split."""
    data = _data(found)
    left = {NO_DATA: len(found) - len(data)}
    parts = configs(found)
    config = next((one for one in parts if one.name == part), None)
    named = config is not None
    own = _own(config or _default(parts), data)
    if own:
        left[OTHER_PART] = len(data) - len(own)
    else:
        own = [(one, split_of(one.name) or "") for one in data]
    files = [_with_split(one, split) for one, split in own]
    of_split = [] if named or part is None else [one for one in files if one.columns.get("split") == part]
    if of_split:
        left[OTHER_PART] = left.get(OTHER_PART, 0) + len(files) - len(of_split)
        files, named = of_split, True
    return Chosen(files, {reason: count for reason, count in left.items() if count}, named)


def nameable(found: list[Found]) -> Named:
    """Give what of a data set can be named: parts of its card that have files, and splits where there are several."""
    data, parts = _data(found), configs(found)
    default = _default(parts)
    own = _own(default, data)
    has = [one for one in parts if one.name and _own(one, data)]
    names = dict.fromkeys(one.name for one in sorted(has, key=lambda one: one is not default))
    files = choose(found, None).files
    splits = dict.fromkeys(one.columns["split"] for one in files if "split" in one.columns)
    return Named(
        tuple(names) if len(names) > 1 else (),
        tuple(one for one in splits if one not in names) if len(splits) > 1 else (),
        first=bool(own) and default is not None and bool(default.name),
    )


def is_one(found: list[Found]) -> bool:
    """Tell whether files are those of a data set: something tells of it, or every data file says its split."""
    data = _data(found)
    told = any(one.path.name in _TELLING for one in found) or any(_own(one, data) for one in configs(found))
    if told or not data:
        return told or _has_arrow(found)
    return all(split_of(one.name) for one in data)


def no_data(found: list[Found], folder: str) -> Problem | None:
    """Say that no file of a folder would be read; Arrow files are what `save_to_disk` writes."""
    if _data(found):
        return None
    arrow = _has_arrow(found)
    said = ONLY_ARROW if arrow else NO_DATA_FILE
    return Problem("only_arrow" if arrow else "no_data_file", said, {"folder": name_of(folder)}, file=folder)


def _has_arrow(found: list[Found]) -> bool:
    return any(one.path.suffix.lower() == ARROW for one in found)


def _data(found: list[Found]) -> list[Found]:
    return [one for one in found if one.path.suffix.lower() in ENDINGS and one.path.name not in _ABOUT]


def _default(parts: list[Config]) -> Config | None:
    """Give the part that is read where none is named."""
    return next((one for one in parts if one.default), None) or next(iter(parts), None)


def _own(config: Config | None, data: list[Found]) -> list[tuple[Found, str]]:
    """Give the files of a part, each with its split."""
    if config is None:
        return []
    return [(one, split) for one in data if (split := _split_in(config, one.name)) is not None]


def configs(found: list[Found]) -> list[Config]:
    """Give the parts that the card in a folder names; none where it has no card or names none."""
    card = next((one.path for one in found if one.name.lower() == CARD), None)
    head = _head(card) if card is not None else None
    said = head.get("configs") if isinstance(head, dict) else None
    return [_config(one) for one in said if isinstance(one, dict)] if isinstance(said, list) else []


def _head(card: Path) -> Any:
    """Give what stands in YAML at the head of a card; None where nothing does, or it is no YAML."""
    try:
        with card.open("rb") as file:
            text = file.read(LONGEST_HEAD).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except OSError:
        return None
    parts = text.split("\n---\n", 1)
    if not text.startswith("---\n") or len(parts) < 2:
        return None
    try:
        return yaml_text.value_of(parts[0].removeprefix("---\n"), card)
    except UnreadableSourceError:
        return None


def _config(said: dict[str, Any]) -> Config:
    folder = f"{said['data_dir'].strip('/')}/" if isinstance(said.get("data_dir"), str) else ""
    files = said.get("data_files", "**" if folder else None)
    pairs: list[tuple[str, str]] = []
    for one in files if isinstance(files, list) else [files]:
        place = one.get("path") if isinstance(one, dict) else one
        split = str(one.get("split", "")) if isinstance(one, dict) else ""
        paths = place if isinstance(place, list) else [place]
        pairs += [(split, folder + path.removeprefix("./")) for path in paths if isinstance(path, str)]
    return Config(str(said.get("config_name", "")), tuple(pairs), said.get("default") is True)


def _split_in(config: Config, name: str) -> str | None:
    """Give the split of a file in a part; None for a file that is not of it."""
    return next(
        (split or split_of(name) or "" for split, pattern in config.files if matches(pattern, name)), None
    )


def _with_split(one: Found, split: str) -> Found:
    name = SPLITS.get(split.lower(), split)
    return replace(one, columns={**one.columns, "split": name}) if name not in ("", UNSPLIT) else one


def split_of(name: str) -> str | None:
    """Give the split that a file's name says, or one of the folders around it, the nearest first."""
    path = PurePosixPath(name)
    shard = _SHARD.match(path.stem)
    for part in (path.stem, *reversed(path.parent.parts)):
        for word in _WORD.split(part.lower()):
            if word in SPLITS:
                return SPLITS[word]
    return shard.group(1) if shard else None
