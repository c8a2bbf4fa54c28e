# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Building: packs that verify, the same bytes again, who gets what, and what never leaves the bundle."""

from __future__ import annotations

import errno
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator_app.errors import (
    Cancelled,
    FileExistsHereError,
    MissingKeyError,
    PlanError,
    StoreFullError,
    UnlockedKeyError,
    UsageError,
)
from annotator_app.model.people import PublicKey
from annotator_app.model.strict_json import parse
from annotator_app.packs import keys, paper_key, reading
from annotator_app.packs.durable import sync_written
from annotator_app.packs.keycard import write_keycard
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows import new_file
from annotator_app.workflows.building import build_bundle, lint_bundle, new_bundle
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.signing import identity
from tests.builders.plans import ROWS, codes, coordinator, passphrase, sentiment

MANY = "id,text,label\n" + "".join(f"s-{n:03d},text number {n} secretcolumn,positive\n" for n in range(60))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with ExitStack() as stack:
        yield coordinator(tmp_path / "coordinator", stack)


def build(home: Home, plan: Path, out: Path, **how: object) -> BuildReport:
    return build_bundle.run(plan, out, home=home, ask_passphrase=passphrase, **how)  # type: ignore[arg-type]


def lines(path: Path) -> list[bytes]:
    return [line.raw for line in reading.open_pack(path).lines("items", [])]


def people(*names: str, languages: str = "[]") -> str:
    return "".join(f'[[contributor]]\nname = "{name}"\nlanguages = {languages}\n' for name in names)


def test_a_pack_for_anybody_verifies(tmp_path: Path, home: Home) -> None:
    report = build(home, sentiment(tmp_path), tmp_path / "out")
    assert (report.items, report.languages, len(report.packs)) == (3, ("en",), 1)
    checked = verify_pack.run(report.packs[0].path)
    assert checked.ok, checked.problems
    assert checked.items == 3
    assert checked.task is not None
    assert checked.task.sources[0].licence == "CC0 1.0"
    assert report.packs[0].path.name.startswith("test-7k3q_test_r1_")


def test_the_same_input_key_and_date_give_the_same_bytes(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    plan = sentiment(tmp_path, MANY, more=people("Ana", "Ben", "Cleo"))
    first = build(home, plan, tmp_path / "one")
    second = build(home, plan, tmp_path / "two")
    assert [one.path.name for one in first.packs] == [one.path.name for one in second.packs]
    assert [one.path.read_bytes() for one in first.packs] == [one.path.read_bytes() for one in second.packs]


def test_an_item_has_the_same_line_in_every_pack(tmp_path: Path, home: Home) -> None:
    more = "[plan]\nanswers_per_item = 2\n" + people("Ana", "Ben", "Cleo")
    report = build(home, sentiment(tmp_path, MANY, more=more), tmp_path / "out")
    held = [set(lines(one.path)) for one in report.packs]
    assert len(set().union(*held)) == 60
    assert sum(map(len, held)) == 120


def test_gold_keep_and_places_stay_in_the_bundle(tmp_path: Path, home: Home) -> None:
    fields = 'label = "label"\nuse = { label = "gold" }\nkeep = { kept = "label" }'
    report = build(home, sentiment(tmp_path, ROWS, fields=fields), tmp_path / "out")
    pack = reading.open_pack(report.packs[0].path)
    data = b"".join(line.raw for line in pack.lines("items", []))
    assert b"positive" not in data
    assert b"items.csv" not in data
    with bundle_store.open_bundle(report.bundle) as bundle:
        items = {item.id: item for item in bundle.items()}
    assert items["a-2"].gold == {"label": "negative"}
    assert (items["a-2"].file, items["a-2"].row, items["a-2"].source_id) == ("items.csv", 3, "a-2")
    assert items["a-1"].keep == {"kept": "positive"}


def test_the_bundle_is_for_its_owner_alone(tmp_path: Path, home: Home) -> None:
    report = build(home, sentiment(tmp_path), tmp_path / "out")
    assert stat.S_IMODE(report.bundle.stat().st_mode) == 0o600
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        [report.bundle.name, report.packs[0].path.name]
    )


def test_contributors_by_key_card_and_by_name(tmp_path: Path, home: Home) -> None:
    key = keys.make_key()
    write_keycard(tmp_path / "ana.keycard", key, "Ana", identity.software())
    more = '[[contributor]]\nname = "Ana"\nkeycard = "ana.keycard"\n' + people("Ben")
    report = build(home, sentiment(tmp_path, MANY, more=more), tmp_path / "out")
    ana, ben = (reading.open_pack(one.path) for one in report.packs)
    assert ana.manifest.recipients == ("ana@test-7k3q",)  # type: ignore[union-attr]
    assert ana.manifest.series == "test-ana"
    rosters = [pack.roster for pack in (ana, ben)]
    assert all(roster is not None for roster in rosters)
    principals = [[signer.principal for signer in roster.signers] for roster in rosters if roster]
    assert principals == [["coordinator@test-7k3q", "ana@test-7k3q"], ["coordinator@test-7k3q"]]
    with bundle_store.open_bundle(report.bundle) as bundle:
        assert {one.name: one.key for one in bundle.contributors()} == {"Ana": key.public.blob, "Ben": None}
        assert [(pack.contributor, pack.series) for pack in bundle.packs()] == [
            ("Ana", "test-ana"),
            ("Ben", "test-ben"),
        ]
        assert "ana@test-7k3q" in bundle.latest_build().roster


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (people("Ana", "ana"), "same_name"),
        (people("नीता"), "no_name"),
        (people("a" * 40), "series_too_long"),
        ('[[contributor]]\nname = "Ana"\nkeycard = "none.keycard"\n', "bad_keycard"),
    ],
)
def test_people_who_cannot_be_told_apart_are_refused(tmp_path: Path, more: str, code: str) -> None:
    assert code in codes(lint_bundle.look(sentiment(tmp_path, more=more)).problems, "error")


def test_one_key_under_two_names_is_refused(tmp_path: Path) -> None:
    write_keycard(tmp_path / "k.keycard", keys.make_key(), "Ana", identity.software())
    more = '[[contributor]]\nname = "Ana"\nkeycard = "k.keycard"\n[[contributor]]\nname = "Ben"\nkeycard = "k.keycard"\n'
    assert "same_key" in codes(lint_bundle.look(sentiment(tmp_path, more=more)).problems, "error")


def test_a_name_in_another_script_comes_from_the_key(tmp_path: Path, home: Home) -> None:
    key = keys.make_key()
    write_keycard(tmp_path / "k.keycard", key, "नीता", identity.software())
    more = '[[contributor]]\nname = "नीता"\nkeycard = "k.keycard"\n'
    report = build(home, sentiment(tmp_path, more=more), tmp_path / "out")
    assert report.packs[0].series == f"test-k-{key.public.digest.hex()[:8]}"


def test_a_language_that_nobody_knows_is_warned_of(tmp_path: Path, home: Home) -> None:
    report = build(home, sentiment(tmp_path, more=people("Ana", languages='["sw"]')), tmp_path / "out")
    assert "too_few_people" in codes(report.warnings)
    assert report.packs[0].items == 0


def test_repeats_are_items_of_their_own(tmp_path: Path, home: Home) -> None:
    report = build(home, sentiment(tmp_path, MANY, more="[plan]\nrepeats = 0.1\n"), tmp_path / "out")
    got = [parse(line) for line in lines(report.packs[0].path)]
    assert len(got) == 66
    ids = [one["id"] for one in got if isinstance(one, dict)]
    assert len(set(ids)) == 66
    with bundle_store.open_bundle(report.bundle) as bundle:
        again = {item.id: item.repeat_of for item in bundle.items() if item.repeat_of}
    assert len(again) == 6
    for repeat, first in again.items():
        assert ids.index(repeat) > ids.index(str(first))


def test_an_existing_bundle_is_kept_or_gets_a_revision(tmp_path: Path, home: Home) -> None:
    plan = sentiment(tmp_path)
    first = build(home, plan, tmp_path / "out")
    before = first.bundle.read_bytes()
    with pytest.raises(FileExistsHereError):
        build(home, plan, tmp_path / "out")
    assert first.bundle.read_bytes() == before
    (tmp_path / "items.csv").write_text(ROWS + "a-4,one more,negative\n")
    second = build(home, plan, tmp_path / "out", force=True)
    manifest = reading.open_pack(second.packs[0].path).manifest
    assert (manifest.revision, manifest.supersedes) == (2, first.packs[0].pack_id)
    with bundle_store.open_bundle(second.bundle) as bundle:
        assert len(bundle.packs()) == 2


def test_a_plan_of_another_project_does_not_touch_a_bundle(tmp_path: Path, home: Home) -> None:
    plan = sentiment(tmp_path)
    report = build(home, plan, tmp_path / "out")
    plan.write_text(plan.read_text().replace("test-7k3q", "other-2222"))
    before = sorted(path.name for path in (tmp_path / "out").iterdir())
    with pytest.raises(PlanError):
        build(home, plan, tmp_path / "out", force=True)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == before
    assert report.bundle.exists()


def test_a_plan_with_errors_writes_nothing(tmp_path: Path, home: Home) -> None:
    with pytest.raises(PlanError) as error:
        build(home, sentiment(tmp_path, "id,text,label\na,x,p\na,y,p\n"), tmp_path / "out")
    assert codes(list(error.value.problems)) == ["id_twice"]
    assert not (tmp_path / "out").exists()


def test_a_key_without_a_passphrase_signs_no_task_packs(tmp_path: Path) -> None:
    with open_home(tmp_path / "open") as home:
        identity.new(home, "Coordinator")
        with pytest.raises(UnlockedKeyError):
            build_bundle.run(sentiment(tmp_path), tmp_path / "out", home=home)


class StopAt:
    """Stops the work when something has been said so often."""

    def __init__(self, times: int) -> None:
        self.left = times

    def step(self, done: int, total: int, what: str = "") -> None:
        self.left -= 1
        if self.left == 0:
            raise Cancelled


def test_files_of_somebody_with_the_names_of_unfinished_ones_stay(tmp_path: Path, home: Home) -> None:
    plan, first, out = sentiment(tmp_path), tmp_path / "first", tmp_path / "out"
    names = [one.name for one in (build(home, plan, first).bundle, *first.glob("*.taskpack"))]
    out.mkdir()
    own = [out / f"{name}.part" for name in names]
    for one in own:
        one.write_bytes(b"of somebody")
    build(home, plan, out)
    assert sorted(out.glob("*.part")) == sorted(own)
    assert {one.read_bytes() for one in own} == {b"of somebody"}


@pytest.mark.parametrize("times", [1, 2, 3, 4, 5, 6])
def test_stopping_leaves_nothing_behind(tmp_path: Path, home: Home, times: int) -> None:
    with pytest.raises(Cancelled):
        build(
            home,
            sentiment(tmp_path, MANY, more=people("Ana", "Ben")),
            tmp_path / "out",
            progress=StopAt(times),
        )
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_schemas_travel_and_guidelines_too(tmp_path: Path, home: Home) -> None:
    (tmp_path / "g.md").write_text("# यह देखें\n", encoding="utf-8")
    more = '[guidelines]\nhi-Deva = "g.md"\n'
    report = build(home, sentiment(tmp_path, more=more), tmp_path / "out")
    pack = reading.open_pack(report.packs[0].path)
    assert pack.read("data/guidelines/hi-deva.md").decode() == "# यह देखें\n"
    item, answer = (parse(pack.read(f"data/schema/{name}.json")) for name in ("item", "answer"))
    assert isinstance(item, dict)
    assert isinstance(answer, dict)
    assert "text" in item["properties"]  # type: ignore[operator]
    assert "label" in str(answer["$defs"])


def test_lint_tells_scripts_and_languages_with_their_places(tmp_path: Path) -> None:
    english = "This sentence is certainly written in plain and simple English words."
    rows = f"id,text,label\na,यह वाक्य हिन्दी में लिखा गया है और ठीक है,positive\nb,{english},positive\n"
    plan = sentiment(tmp_path, rows)
    plan.write_text(plan.read_text().replace('language = "en"', 'language = "hi"'))
    assert [(one.code, one.line, one.column) for one in lint_bundle.look(plan).problems] == [
        ("wrong_script", 3, "text")
    ]
    plan.write_text(plan.read_text().replace('language = "hi"', 'language = "de"'))
    assert {(one.code, one.line) for one in lint_bundle.look(plan).problems} == {
        ("wrong_script", 2),
        ("wrong_language", 3),
    }


def test_an_unusual_script_is_checked_by_script_only(tmp_path: Path) -> None:
    rows = "id,text,label\na,ana bheb el qahwa kteer el sobh ya sadiqi,positive\n"
    plan = sentiment(tmp_path, rows)
    plan.write_text(plan.read_text().replace('language = "en"', 'language = "ar-Latn"'))
    assert lint_bundle.look(plan).problems == []


def test_lint_writes_nothing(tmp_path: Path) -> None:
    plan = sentiment(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    report = lint_bundle.look(plan)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert (report.items, report.files[0].delimiter) == (3, ",")


def test_a_new_plan_is_whole_and_its_recovery_key_apart(tmp_path: Path) -> None:
    made = new_bundle.run("news-hi", tmp_path / "news.toml")
    text = made.plan.read_text()
    assert made.project in text
    assert stat.S_IMODE(made.recovery.stat().st_mode) == 0o600
    page = made.recovery.read_bytes()
    assert b"PRIVATE KEY" in page
    assert "PRIVATE" not in text
    (tmp_path / "items.csv").write_text("text\nhello\n")
    report = lint_bundle.look(made.plan)
    assert codes(report.problems, "error") == []
    private = tmp_path / "private"
    private.write_bytes(page[page.index(b"-----BEGIN") :])
    private.chmod(0o600)
    recovery = next(line for line in text.split("\n") if line.startswith("recovery"))
    public = PublicKey.from_line(recovery.split('"')[1])
    assert keys.load_key(private).public == public
    assert paper_key.load_page(made.recovery).public == public


def test_a_recovery_key_on_paper_is_typed_as_digits(tmp_path: Path) -> None:
    made = new_bundle.run("news-2026", tmp_path / "news.toml")
    printed = made.recovery.read_text(encoding="utf-8")
    rows = printed[: printed.index("-----BEGIN")].splitlines()[-7:-1]
    assert [len(row.split()) for row in rows] == [3] * 6
    typed = tmp_path / "typed.txt"
    eastern = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    typed.write_text(f"{made.project}\n\n" + "\n".join(rows).translate(eastern), encoding="utf-8")
    assert paper_key.load_page(typed).public == keys.load_printed(made.recovery).public
    wrong = rows[2][:-1] + str((int(rows[2][-1]) + 1) % 10)
    typed.write_text("\n".join([*rows[:2], wrong, *rows[3:]]), encoding="utf-8")
    with pytest.raises(MissingKeyError, match="Block 3 in row 3"):
        paper_key.load_page(typed)
    typed.write_text("Nothing of a key.\n", encoding="utf-8")
    with pytest.raises(MissingKeyError, match=r"typed\.txt"):
        paper_key.load_page(typed)
    with pytest.raises(FileExistsHereError):
        new_bundle.run("news-hi", tmp_path / "news.toml")


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("there", [False, True], ids=["new", "anew"])
def test_a_plan_without_room_brings_no_recovery_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, *, there: bool
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    if there:
        new_bundle.run("news-hi", out / "news.toml")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    room = iter(range(1, 3))

    def fills(file: BinaryIO) -> None:
        if next(room) == times:
            raise OSError(errno.ENOSPC, "no room")
        sync_written(file)

    monkeypatch.setattr(new_file, "sync_written", fills)
    with pytest.raises(StoreFullError):
        new_bundle.run("news-hi", out / "news.toml", force=there)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_two_new_plans_have_two_projects(tmp_path: Path) -> None:
    assert (
        new_bundle.run("a", tmp_path / "a.toml").project != new_bundle.run("a", tmp_path / "b.toml").project
    )


def test_the_recovery_key_stands_in_the_roster(tmp_path: Path, home: Home) -> None:
    line = keys.make_key().public.line
    plan = sentiment(tmp_path)
    plan.write_text(plan.read_text().replace('language = "en"', f'language = "en"\nrecovery = "{line}"'))
    report = build(home, plan, tmp_path / "out")
    roster = reading.open_pack(report.packs[0].path).roster
    assert roster is not None
    assert [signer.principal for signer in roster.signers] == ["coordinator@test-7k3q", "recovery@test-7k3q"]


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, home: Home) -> None:
    (tmp_path / "out").write_text("a file stands where the folder should be")
    with pytest.raises(UsageError):
        build(home, sentiment(tmp_path), tmp_path / "out")
    with pytest.raises(UsageError):
        new_bundle.run("a", tmp_path / "out" / "a.toml")


def test_a_bundle_whose_name_leaves_no_room_for_results_is_refused(tmp_path: Path) -> None:
    plan = sentiment(tmp_path)
    plan.write_text(plan.read_text().replace('name = "test"', f'name = "{"n" * 53}"'))
    assert codes(lint_bundle.look(plan).problems, "error") == ["series_too_long"]
    plan.write_text(plan.read_text().replace("n" * 53, "n" * 52))
    assert codes(lint_bundle.look(plan).problems, "error") == []
