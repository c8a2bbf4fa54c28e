# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every text for people is marked where the extractor finds it, and every translation fits its text."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from annotator_app.language import direction, plurals
from tests.rules.tree import ROOT, modules, name

# In one process, so that the program is parsed once for all of them.
pytestmark = pytest.mark.xdist_group("texts")
FILES = sorted((ROOT / "i18n").glob("annotator_*.ts"))
MARKER = "QT_TRANSLATE_NOOP"
# Tables that share as many texts say the same thing, and one of them would be forgotten.
SHARED = 3
# The door through which marked texts are looked up has variables by its nature.
DOORS = {"annotator_app/gui/translate.py"}
PLACE = re.compile(r"\{\w+\}")
CLOSING = {
    **dict.fromkeys("。।።۔", "."),
    **dict.fromkeys("؟？፧", "?"),
    **dict.fromkeys("؛；፤", ";"),
    **dict.fromkeys("،，、፣", ","),
    **dict.fromkeys("：፦", ":"),
}


@dataclass(frozen=True)
class Message:
    file: str
    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool

    def __str__(self) -> str:
        return f"{self.file} {self.context}: {self.source}"


def messages(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
                translation.text or "",
            )
            counted = message.get("numerus") == "yes"
            finished = translation.get("type") is None and all(forms)
            source = message.findtext("source", "")
            yield Message(path.name, context.findtext("name", ""), source, forms, counted, finished)


@cache
def every() -> list[Message]:
    return [message for path in FILES for message in messages(path)]


def texts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("texts", ROOT / "packaging" / "texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True, scope="module")
def forgotten() -> Iterator[None]:
    """Keep what was parsed no longer than it is of use: it is large."""
    yield
    every.cache_clear()
    parsed.cache_clear()
    calls.cache_clear()


@cache
def parsed() -> list[tuple[str, ast.Module]]:
    return [(name(path), ast.parse(path.read_text(encoding="utf-8"))) for path in modules("annotator_app")]


@cache
def calls(tree: ast.AST) -> list[tuple[str, ast.Call]]:
    """Give every call with the last part of the called name; painters translate too, but no texts."""
    return list(_calls(tree))


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name):
            yield node.func.id, node
        elif isinstance(node.func, ast.Attribute) and (
            node.func.attr != "translate" or ast.unparse(node.func.value).endswith("Application")
        ):
            yield node.func.attr, node


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_english_and_arabic_are_there() -> None:
    assert {"annotator_en.ts", "annotator_ar.ts"} <= {path.name for path in FILES}


def test_a_new_extraction_changes_nothing() -> None:
    assert texts().differences() == [], "run: python packaging/dev.py texts"


def test_nothing_is_left_to_translate() -> None:
    assert [str(message) for message in every() if not message.finished] == []


def test_named_places_are_the_same_in_every_form() -> None:
    wrong = [
        str(message)
        for message in every()
        for form in message.forms
        if form and sorted(PLACE.findall(form)) != sorted(PLACE.findall(message.source))
    ]
    assert wrong == []


def test_the_number_stands_in_every_form_that_serves_many_numbers() -> None:
    for message in every():
        if not message.counted:
            assert "%n" not in message.source, f"{message}: counted texts need a number as third argument"
            continue
        language = message.file.removeprefix("annotator_").removesuffix(".ts")
        serves = [plurals.form(language, number) for number in range(200)]
        assert len(message.forms) == max(serves) + 1, message
        for place, form in enumerate(message.forms):
            assert "%n" in form or serves.count(place) == 1, f"{message} form {place}"


def test_mnemonics_and_closing_signs_agree() -> None:
    wrong = [
        str(message)
        for message in every()
        for form in message.forms
        if form and (closing(form) != closing(message.source) or form.count("&") != message.source.count("&"))
    ]
    assert wrong == []


def closing(text: str) -> str:
    last = text.rstrip()[-1:]
    last = CLOSING.get(last, last)
    return last if last in ".?!…:;," else ""


def test_white_space_at_the_ends_agrees() -> None:
    def ends(text: str) -> tuple[bool, bool]:
        # The comma of Chinese lists is as wide as a letter and holds its space.
        return text != text.lstrip(), text != text.rstrip() or text.endswith("、")

    assert [str(m) for m in every() for form in m.forms if form and ends(form) != ends(m.source)] == []


def test_names_of_file_filters_keep_the_brackets_that_are_read() -> None:
    """With any other brackets the dialog takes the whole name for a pattern and shows no file."""
    filters = [message for message in every() if message.source.endswith(" ({pattern})")]
    assert {message.file for message in filters} == {path.name for path in FILES} - {"annotator_en.ts"}
    wrong = [str(m) for m in filters for form in m.forms if form and not form.endswith(" ({pattern})")]
    assert wrong == []


def test_contexts_are_classes_of_the_window_or_contexts_of_the_core() -> None:
    known: set[str] = set()
    for path, tree in parsed():
        if path.startswith("annotator_app/gui/"):
            known.update(node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        for called, call in calls(tree):
            if called in (MARKER, "translate") and call.args and is_text(call.args[0]):
                known.add(ast.literal_eval(call.args[0]))
    assert {message.context for message in every()} <= known


def test_only_whole_literal_texts_are_marked() -> None:
    wrong = []
    for path, tree in parsed():
        if path in DOORS:
            continue
        for called, call in calls(tree):
            texts_of_call = {"tr": call.args[:1], MARKER: call.args[:2], "translate": call.args[:2]}.get(
                called, []
            )
            if called == MARKER and len(call.args) != 2:
                wrong.append(f"{path}:{call.lineno}")
            wrong += [f"{path}:{call.lineno}" for argument in texts_of_call if not is_text(argument)]
    assert wrong == []


def test_markers_have_no_other_name() -> None:
    wrong = []
    for path, tree in parsed():
        for node in ast.walk(tree):
            if isinstance(node, ast.alias) and node.name.endswith((MARKER, ".tr")) and node.asname:
                wrong.append(f"{path}: {node.name} as {node.asname}")
            elif isinstance(node, ast.Assign) and is_marker(node.value):
                wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


def is_marker(node: ast.expr) -> bool:
    called = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return called in ("tr", MARKER)


def test_no_table_of_texts_stands_twice() -> None:
    """Families are the exception: each is one file that knows no other (ARCHITECTURE.md, section 4)."""
    tables = [
        (f"{path}:{node.lineno}", {ast.unparse(call) for called, call in calls(node) if called == MARKER})
        for path, tree in parsed()
        if not path.startswith("annotator_app/families/")
        for node in tree.body
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Dict)
    ]
    twice = [
        (one, other) for (one, own), (other, more) in combinations(tables, 2) if len(own & more) >= SHARED
    ]
    assert twice == []


def test_counted_texts_give_their_number_by_place() -> None:
    """The extractor sees `n` only as the third plain argument of `self.tr`."""
    wrong = []
    for path, tree in parsed():
        for called, call in calls(tree):
            counted = (
                called == "tr"
                and call.args
                and is_text(call.args[0])
                and "%n" in ast.literal_eval(call.args[0])
            )
            if counted and (len(call.args) != 3 or call.keywords):
                wrong.append(f"{path}:{call.lineno}")
    assert wrong == []


def test_counted_texts_are_found_from_subclasses() -> None:
    """Qt ends its search at the subclass with a number put in, so that a subclass would say English."""
    classes = [
        (path, node) for path, tree in parsed() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    above = {ast.unparse(base) for _path, node in classes for base in node.bases}
    wrong = [
        f"{path}:{node.lineno} {node.name}"
        for path, node in classes
        if node.name in above and "translate.Counting" not in map(ast.unparse, node.bases) and counts(node)
    ]
    assert wrong == []


def counts(node: ast.ClassDef) -> bool:
    """Whether a class says counted texts."""
    told = (call.args[0] for called, call in calls(node) if called == "tr" and call.args)
    return any(is_text(text) and "%n" in ast.literal_eval(text) for text in told)


def test_no_counted_text_goes_through_translate() -> None:
    """The extractor gives it no plural forms there."""
    wrong = [
        f"{path}:{call.lineno}"
        for path, tree in parsed()
        for called, call in calls(tree)
        if called == "translate" and any("%n" in str(getattr(given, "value", "")) for given in call.args)
    ]
    assert wrong == []


def test_no_text_is_lost_by_a_translate_before_it() -> None:
    """After `QCoreApplication.translate` in one function the extractor files `self.tr` under a wrong context."""
    wrong = []
    functions = (
        (path, node)
        for path, tree in parsed()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    )
    for path, node in functions:
        used = {called for called, _ in calls(node)}
        if "tr" in used and "translate" in used and path not in DOORS:
            wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize("word", ["please", "invalid", "failed", "!", "e.g.", "i.e."])
def test_the_tone_of_the_texts(word: str) -> None:
    assert [str(message) for message in every() if word in message.source.lower().replace("!=", "")] == []


def test_texts_of_languages_from_right_to_left_begin_in_their_script() -> None:
    """The first strong letter outside a place sets the direction of the whole line."""
    wrong = []
    for message in every():
        language = message.file.removeprefix("annotator_").removesuffix(".ts")
        if direction.right_to_left(language, ""):
            begun = [
                direction.of_text(PLACE.sub("", form.replace("%n", "")))
                for form in message.forms
                if form != message.source
            ]
            wrong += [str(message) for one in begun if one == "ltr"]
    assert wrong == []


# `1 items`: the command line speaks one language and counts behind the word. A share is no count.
SPOKEN = ("annotator_app/cli/", "annotator_app/workflows/trouble/", "annotator_app/workflows/demo.py")
COUNTED = re.compile(
    r"\{(?![^}]*%\})[^}]*\} (?:answers|events|files|items|lines|packs|people|rows|verdicts)\b"
)


def test_the_command_line_counts_behind_the_word() -> None:
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in modules("annotator_app")
        if name(path).startswith(SPOKEN)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if COUNTED.search(line) and "== 1 else" not in line
    ]
    assert found == [], "say “Items: {count}”, since there may be one"
