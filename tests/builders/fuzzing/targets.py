# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is fuzzed: every place where bytes of somebody else come in, each as a function of those bytes.

A target ends quietly for what it takes and for what it refuses; any other exception is a finding. Hypothesis
(the tests) and atheris (`packaging/dev.py fuzz`) call the same functions.
"""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Final

from annotator_app.errors import PostilError, Problem, SourceError
from annotator_app.exchange.reading.options_file import OptionFields, options_from
from annotator_app.exchange.reading.rows import look_up
from annotator_app.exchange.reading.shaping import Shape, as_text, shape
from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.model import strict_json
from annotator_app.packs.container import read_container
from annotator_app.packs.manifest import read_manifest, write_manifest
from annotator_app.packs.roster import parse_revoked, parse_roster
from annotator_app.packs.signature import NAMESPACES, SignatureFormatError, parse
from annotator_app.workflows.building.plans import plan
from annotator_app.workflows.checking import verify_pack
from tests.builders.other_kinds import review, verdict
from tests.builders.packs import Bag, believing, keycard, result, task
from tests.builders.raw_zip import zip_bytes

Target = Callable[[bytes], None]

_BELIEVING: Final = believing()
# In memory where the system has such a place: millions of files are written.
_SCRATCH: Final = Path(
    tempfile.mkdtemp(prefix="postil-fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
)
atexit.register(shutil.rmtree, _SCRATCH, ignore_errors=True)


def container(data: bytes) -> None:
    """The outer file; what is taken has to be readable to its end."""
    proven, found = read_container(data)
    assert (proven is None) == bool(found)
    if proven is not None:
        for name, member in proven.members.items():
            assert sum(map(len, proven.chunks(name))) == member.size


def pack(data: bytes) -> None:
    """A whole pack of any kind, all layers."""
    _told(verify_pack.run(data, trust=_BELIEVING))


def manifest(data: bytes) -> None:
    """pack.json of every kind; what is taken comes back as it was written."""
    for kind in NAMESPACES:
        read_as, found = read_manifest(data, kind)
        assert (read_as is None) == bool(found)
        if read_as is not None:
            again, problems = read_manifest(write_manifest(read_as), kind)
            assert (again, problems) == (read_as, [])


def signature(data: bytes) -> None:
    """An armored signature."""
    try:
        signed = parse(data)
    except SignatureFormatError:
        return
    signed.holds(b"something")


def roster(data: bytes) -> None:
    """The list of signers and that of revoked keys; what is taken is written the same way again."""
    lines, found = parse_roster(data, "trust/allowed_signers")
    assert (lines is None) == bool(found)
    if lines is not None:
        assert parse_roster(lines.text(), "again") == (lines, [])
    keys, found = parse_revoked(data, "trust/revoked_keys")
    assert (keys is None) == bool(found)


def json_value(data: bytes) -> None:
    """Strict JSON; what is taken comes back as the same value."""
    try:
        value = strict_json.parse(data)
    except strict_json.StrictJSONError:
        return
    assert strict_json.parse(strict_json.write(value)) == value


def inside(name: str, make: Callable[[], Bag], data: bytes) -> None:
    """One file inside a pack whose lists and signature are right, so that the deep layers meet it."""
    bag = _whole(make).copy()
    bag.files[name] = data
    payload = bag.payload()
    series = bag.files["bag-info.txt"].split(b"\n")[0]
    sizes = sum(len(bag.files[one]) for one in payload)
    bag.files["bag-info.txt"] = series + f"\nPayload-Oxum: {sizes}.{len(payload)}\n".encode()
    bag.list_payload()
    bag.list_tags()
    members = bag.sign().members()
    for member in members:
        member.method, member.needs = 0, 10
    _told(verify_pack.run(zip_bytes(members), trust=_BELIEVING))


def plan_file(data: bytes) -> None:
    """A plan; what is taken can tell the line of each of its keys."""
    path = _written("plan.toml", data)
    read_as, found = plan.read(path)
    assert (read_as is None) == any(problem.severity == "error" for problem in found)
    _shown(found)
    if read_as is not None:
        assert read_as.seed
        read_as.lines().line(("bundle",))


def source(name: str, options: ReadOptions, data: bytes) -> None:
    """A source of one format: its rows can be asked for every column and shaped."""
    path = _written(name, data)
    _rows(path.parent, path.name, options)


def folder_of_data(data: bytes) -> None:
    """A folder of data files: parts that a record separator ends, each a name, a line feed and the contents."""
    folder = _SCRATCH / "folder"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in data.split(b"\x1e")[:6]:
        name, _, own = part.partition(b"\n")
        # Only what every file system takes; names that a pattern could mean otherwise are no matter of the reader.
        path = folder / (re.sub(r"[^a-z0-9.-]", "_", name.decode("latin-1").lower())[:60].lstrip(".") or "_")
        path.write_bytes(own)
    _rows(_SCRATCH, "folder", ReadOptions(format="dataset"))


def _rows(folder: Path, name: str, options: ReadOptions) -> None:
    try:
        table = read(folder, name, options)
    except SourceError as error:
        _shown(error.problems)
        return
    for row in table.rows[:50]:
        for column in row.names()[:50]:
            as_text(look_up(row, column))
    shape(table.rows, Shape(where={"a": ("1",)}, unique=("a",)), name)


def options_file(name: str, data: bytes) -> None:
    """A file of options."""
    path = _written(name, data)
    fields = OptionFields(path=path.name, id="id", text="text", help="help", aliases="aliases", group="group")
    _options, found = options_from(path.parent, fields, "plan.toml", 1)
    _shown(found)


def reviewed() -> Bag:
    """A review pack of the items of the task pack."""
    whole, given = review().copy(), task()
    whole.files |= {
        name: data for name, data in given.files.items() if name.startswith(("data/task/", "data/items/"))
    }
    return whole


@cache
def _whole(make: Callable[[], Bag]) -> Bag:
    return make()


def _written(name: str, data: bytes) -> Path:
    path = _SCRATCH / name
    path.write_bytes(data)
    return path


def _told(report: verify_pack.PackReport) -> None:
    """Every finding has a class of failure and a sentence without open places."""
    error = verify_pack.error_for(report)
    assert (error is None) == report.ok
    assert error is None or isinstance(error, PostilError)
    _shown(report.problems)


def _shown(found: tuple[Problem, ...] | list[Problem]) -> None:
    for problem in found[:20]:
        assert problem.message


ANSWERS: Final = "data/answers/00000.jsonl"
JOURNAL: Final = "data/journal/00000.jsonl"

TARGETS: Final[dict[str, Target]] = {
    "container": container,
    "pack": pack,
    "manifest": manifest,
    "signature": signature,
    "roster": roster,
    "json_value": json_value,
    "description": partial(inside, "pack.json", task),
    "task": partial(inside, "data/task/task.json", task),
    "items": partial(inside, "data/items/00000.jsonl", task),
    "answers": partial(inside, ANSWERS, result),
    "journal": partial(inside, JOURNAL, result),
    "review_answers": partial(inside, ANSWERS, reviewed),
    "verdicts": partial(inside, "data/review/00000.jsonl", verdict),
    "verdict_journal": partial(inside, JOURNAL, verdict),
    "card": partial(inside, "data/card/card.json", keycard),
    "plan": plan_file,
    "jsonl": partial(source, "a.jsonl", ReadOptions(format="jsonl")),
    "json": partial(source, "a.json", ReadOptions(format="json")),
    "squad": partial(source, "s.json", ReadOptions(format="squad")),
    "label_studio": partial(source, "l.json", ReadOptions(format="label_studio")),
    "doccano": partial(source, "d.jsonl", ReadOptions(format="doccano")),
    "prodigy": partial(source, "p.jsonl", ReadOptions(format="prodigy")),
    "argilla": partial(source, "r.json", ReadOptions(format="argilla")),
    "potato": partial(source, "i.jsonl", ReadOptions(format="potato")),
    "helpsteer": partial(source, "h.jsonl", ReadOptions(format="helpsteer")),
    "oasst": partial(source, "o.jsonl", ReadOptions(format="oasst")),
    "dataset": folder_of_data,
    "parquet": partial(source, "a.parquet", ReadOptions(format="parquet")),
    "csv": partial(source, "a.csv", ReadOptions(format="csv")),
    "tsv": partial(source, "a.tsv", ReadOptions(format="tsv")),
    "yaml": partial(source, "a.yaml", ReadOptions(format="yaml")),
    "txt": partial(source, "a.txt", ReadOptions(format="lines")),
    "files": partial(source, "b.txt", ReadOptions(format="files")),
    "eaf": partial(source, "a.eaf", ReadOptions()),
    "flextext": partial(source, "a.flextext", ReadOptions()),
    "tmx": partial(source, "a.tmx", ReadOptions()),
    "xliff": partial(source, "a.xlf", ReadOptions()),
    "conll": partial(source, "a.conll", ReadOptions()),
    "conllu": partial(source, "a.conllu", ReadOptions()),
    "cas_json": partial(source, "c.json", ReadOptions(format="cas_json")),
    "webanno": partial(source, "w.tsv", ReadOptions(format="webanno")),
    "xlsx": partial(source, "a.xlsx", ReadOptions()),
    "ods": partial(source, "a.ods", ReadOptions()),
    "options_csv": partial(options_file, "o.csv"),
    "options_json": partial(options_file, "o.json"),
    "options_yaml": partial(options_file, "o.yaml"),
}
