# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files of other programs go the whole way: a plan over one builds a pack that verifies, and its answers go back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.model.strict_json import parse
from annotator_app.packs import reading
from annotator_app.workflows.building import lint_bundle
from tests.builders.plans import HEAD, SOURCE, codes, made, write

Run = Callable[..., list[dict[str, Any]]]
TEXT = "😀 ตลาดใน Oslo เปิด"
START = TEXT.index("Oslo")
MARK = {"block": "text", "start": START, "end": START + 4, "label": "city"}
INTENT = """
[[question]]
id = "intent"
option = [{ id = "book", text = { en = "Book" } }, { id = "ask", text = { en = "Ask" } }]
[[question]]
id = "slots"
required = false
label = [{ id = "city", text = { en = "City" } }]
"""
GOOD = {"intent": "book", "slots": [MARK]}


def region(name: str, kind: str, **value: Any) -> dict[str, Any]:
    return {"id": "x", "from_name": name, "to_name": "text", "type": kind, "value": value}


def label_studio() -> str:
    results = [
        region("intent", "choices", choices=["Book"]),
        region("slots", "labels", start=START, end=START + 4, text="Oslo", labels=["City"]),
    ]
    said = {"completed_by": 1, "was_cancelled": False, "ground_truth": True, "result": results}
    return json.dumps([{"id": number, "data": {"text": TEXT}, "annotations": [said]} for number in (1, 2)])


def lines(*records: dict[str, Any]) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)


SPAN = [START, START + 4, "City"]
DOCCANO = [{"id": number, "text": TEXT, "cats": ["Book"], "entities": [SPAN]} for number in (1, 2)]
PRODIGY = [
    {"text": TEXT, "label": "Book", "_task_hash": number, "answer": "accept",
     "spans": [{"start": START, "end": START + 4, "label": "City"}]}
    for number in (1, 2)
]  # fmt: skip
ARGILLA = [
    {"id": str(number), "text": TEXT, "intent.responses": ["book"], "slots.responses": [[{"start": START, "end": START + 4, "label": "city"}]]}
    for number in (1, 2)
]  # fmt: skip
POTATO = [
    {"id": str(number), "displayed_text": TEXT, "label_annotations": {"intent": {"Book": "true"}},
     "span_annotations": [{"start": START, "end": START + 4, "span": "Oslo", "annotation": "City"}]}
    for number in (1, 2)
]  # fmt: skip
FILES = {
    "label_studio": ("in.json", label_studio()),
    "doccano": ("in.jsonl", lines(*DOCCANO)),
    "prodigy": ("in.jsonl", lines(*PRODIGY)),
    "argilla": ("in.jsonl", lines(*ARGILLA)),
    "potato": ("in.jsonl", lines(*POTATO)),
}


def plan_of(folder: Path, format_: str, family: str, file: tuple[str, str], rest: str) -> Path:
    head = HEAD.format(family=family, language="mul" if family == "x" else "th")
    text = head + SOURCE.format(path=file[0], more=f'format = "{format_}"') + rest
    return write(folder, text, {file[0]: file[1]})


@pytest.mark.parametrize("format_", FILES)
def test_labels_and_marks_become_known_answers(tmp_path: Path, format_: str) -> None:
    use = '\n[fields]\nuse = { intent = "gold", slots = "gold" }\n'
    prepared = made(plan_of(tmp_path, format_, "intent", FILES[format_], use + INTENT))
    assert [one.item.gold for one in prepared.made] == [GOOD, GOOD]
    assert [one.item.id for one in prepared.made] == ["1", "2"]


def cas() -> str:
    """Two sentences of one document, each with the mark, as UTF-16 units of the whole."""
    segment = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
    wide = len(TEXT) + 1  # one sign of it takes two units
    placed = [
        {"%TYPE": type_, "@sofa": 1, "begin": at + begin, "end": at + end, **more}
        for at in (0, wide + 1)
        for type_, begin, end, more in (
            (segment, 0, wide, {"id": f"s{at}"}), ("custom.City", START + 1, START + 5, {"value": "city"}),
        )
    ]  # fmt: skip
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": f"{TEXT}\n{TEXT}"}
    structures = [sofa, *({"%ID": number, **one} for number, one in enumerate(placed, start=2))]
    return json.dumps({"%TYPES": {}, "%FEATURE_STRUCTURES": structures})


def test_marks_of_a_document_of_inception_become_known_answers(tmp_path: Path) -> None:
    use = '\n[fields]\ntext = "text"\nuse = { slots = "gold" }\n'
    prepared = made(plan_of(tmp_path, "auto", "intent", ("in.json", cas()), use + INTENT))
    assert [(one.item.id, one.item.gold) for one in prepared.made] == [
        ("s0", {"slots": [MARK]}), (f"s{len(TEXT) + 2}", {"slots": [MARK]}),
    ]  # fmt: skip


def test_a_prediction_becomes_a_suggestion_that_no_answer_is_made_of(tmp_path: Path) -> None:
    predicted = {
        "model_version": "m-1",
        "score": 0.5,
        "result": [region("intent", "choices", choices=["Ask"])],
    }
    task = json.dumps([{"id": 1, "data": {"text": TEXT}, "predictions": [predicted]}])
    fields = (
        '\n[fields]\nsuggestion = { intent = "prediction.intent" }\nkeep = { score = "prediction.score" }\n'
    )
    (one,) = made(plan_of(tmp_path, "label_studio", "intent", ("in.json", task), fields + INTENT)).made
    assert (one.fields["suggestion"], one.item.gold, one.item.keep) == (
        {"intent": "ask"},
        {},
        {"score": "0.5", "suggestion": {"values": {"intent": "ask"}, "left_out": False}},
    )


PROMPT = [{"role": "user", "content": "Q"}]
SCORED = [
    {"prompt": "Q", "response": text, "helpfulness": score, "correctness": 4, "coherence": 4, "complexity": 0, "verbosity": 1}
    for text, score in (("one", 4), ("two", 0))
]  # fmt: skip
PREFERRED = {"context": PROMPT, "response1": "one", "response2": "two", "overall_preference": -3}
TREE = {
    "message_tree_id": "t",
    "prompt": {"message_id": "t", "role": "prompter", "text": "Q", "lang": "en", "replies": [
        {"message_id": "b", "role": "assistant", "text": "two", "rank": 1, "replies": []},
        {"message_id": "a", "role": "assistant", "text": "one", "rank": 0, "replies": []},
    ]},
}  # fmt: skip
HELPFUL = '[[question]]\nid = "helpfulness"\nkind = "scale"\neach = "response"\nmin = 0\nmax = 4\ntext = { en = "H" }\n'


@pytest.mark.parametrize(
    ("format_", "family", "record", "question", "more", "wanted"),
    [
        ("helpsteer", "rating", SCORED, "helpfulness", "scale", {"one": 4, "two": 0}),
        ("helpsteer", "comparison", [PREFERRED], "best", "", "one"),
        ("oasst", "comparison", [TREE], "ranking", '[[question]]\nid = "ranking"\n', [["one"], ["two"]]),
    ],
)  # fmt: skip
def test_responses_with_scores_and_ranks(
    tmp_path: Path, format_: str, family: str, record: Any, question: str, more: str, wanted: Any
) -> None:
    if more == "scale":
        anchors = ", ".join(f'{{ point = {point}, text = {{ en = "{point}" }} }}' for point in range(5))
        more = f"{HELPFUL}anchor = [{anchors}]\n"
    use = f'\n[fields]\nuse = {{ {question} = "gold" }}\n'
    (one,) = made(plan_of(tmp_path, format_, family, ("in.jsonl", lines(*record)), use + more)).made
    texts = {response["id"]: response["text"] for response in one.fields["responses"]}
    value = one.item.gold[question]
    if isinstance(value, dict):
        assert {texts[name]: score for name, score in value.items()} == wanted
    elif isinstance(value, list):
        assert [[texts[name] for name in tie] for tie in value] == wanted
    else:
        assert texts[value] == wanted
    assert one.fields["prompt"] == [{"role": "user", "text": "Q"}]


def test_what_is_left_out_is_told_by_lint(tmp_path: Path) -> None:
    odd = lines(*DOCCANO, {"id": 3, "filename": "a.png", "label": ["cat"]})
    plan = plan_of(tmp_path, "doccano", "intent", ("in.jsonl", odd), "\n[fields]\n" + INTENT)
    found = lint_bundle.look(plan).problems
    assert "left_out" in codes(found, "warning")
    assert not codes(found, "error")
    (told,) = [one for one in found if one.code == "left_out"]
    assert told.params == {"reason": "a record of another form", "count": 1}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *words: object) -> list[dict[str, Any]]:
        status = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said.out[:2000]
        return [json.loads(line) for line in said.out.splitlines()]

    return run


def test_from_label_studio_and_back_to_every_program(run: Run, tmp_path: Path) -> None:
    secret, boss = tmp_path / "secret", tmp_path / "boss"
    secret.write_text("open sesame\n", encoding="utf-8")
    locked = ("--passphrase-file", secret)
    run(boss, "identity", "new", "--name", "Boss", *locked)
    people = ""
    for name in ("Ann", "Ben"):
        run(tmp_path / name, "identity", "new", "--name", name)
        run(tmp_path / name, "identity", "keycard", "--out", tmp_path / f"{name}.keycard")
        people += f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n'
    use = '\n[fields]\nuse = { intent = "gold", slots = "gold" }\n'
    study = "[plan]\nanswers_per_item = 2\n"
    plan = plan_of(tmp_path, "label_studio", "intent", FILES["label_studio"], use + INTENT + people + study)
    (built,) = run(boss, "bundle", "build", plan, "--out", tmp_path / "out", *locked)
    results = []
    for pack in built["packs"]:
        home, out = tmp_path / pack["contributor"], tmp_path / f"{pack['contributor']}.resultpack"
        assert run(home, "verify", pack["path"])[0]["ok"]
        items = [line.raw for line in reading.open_pack(Path(pack["path"])).lines("items", [])]
        assert b"gold" not in b"".join(items)
        said = tmp_path / "said.jsonl"
        said.write_text(
            lines(*({"item": parse(raw)["id"], "answers": GOOD} for raw in items)), encoding="utf-8"
        )  # type: ignore[index,call-overload]
        run(home, "add", pack["path"], "--accept-signer")
        run(home, "answer", pack["path"], "--from", said)
        run(home, "hand-back", pack["path"], "--out", out)
        results.append(out)
    run(boss, "merge", built["bundle"], *results)
    for format_ in ("label_studio", "doccano", "prodigy", "argilla"):
        ending = "json" if format_ in ("label_studio", "argilla") else "jsonl"
        again = tmp_path / format_
        again.mkdir()
        out = again / f"in.{ending}"
        (report,) = run(boss, "export", built["bundle"], "--format", format_, "--out", out)
        assert report["dropped"] == []
        fields = '\n[fields]\nuse = { intent = "gold", slots = "gold" }\n'
        prepared = made(
            plan_of(again, format_, "intent", (out.name, out.read_text("utf-8")), fields + INTENT)
        )
        golds = [one.item.gold for one in prepared.made]
        assert {name for gold in golds for name in gold} == {"intent", "slots"}
        assert all(GOOD[name] == value for gold in golds for name, value in gold.items())
