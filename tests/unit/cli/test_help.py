# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`--help` leaves nothing out: every command and everything it takes is explained, and the manual knows the commands."""

from __future__ import annotations

import re
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator

from annotator_app import paths
from annotator_app.cli.main import parser


def commands(
    of: ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], ArgumentParser]]:
    yield words, of
    for action in of._actions:
        if isinstance(action, _SubParsersAction):
            for name, inner in action.choices.items():
                yield from commands(inner, (*words, name))


def unexplained(action: Action) -> bool:
    return action.help is None or (action.help != SUPPRESS and not action.help.strip())


ALL = dict(commands(parser()))


def test_every_command_says_what_it_does() -> None:
    assert len(ALL) > 15
    assert [words for words, own in ALL.items() if words and not own.description] == []


def test_everything_a_command_takes_is_explained() -> None:
    wrong = [
        (*words, action.dest)
        for words, own in ALL.items()
        for action in own._actions
        if not isinstance(action, _SubParsersAction) and unexplained(action)
    ]
    assert wrong == []


def test_every_command_stands_in_the_help_of_the_one_above() -> None:
    for words, own in ALL.items():
        for action in own._actions:
            if isinstance(action, _SubParsersAction):
                explained = {choice.dest for choice in action._choices_actions if choice.help}
                assert set(action.choices) == explained, words


def test_the_manual_names_only_commands_and_options_that_there_are() -> None:
    for page in ("reviewer", "coordinator"):
        text = (paths.resources() / "manual" / "en" / f"{page}.md").read_text(encoding="utf-8")
        lines = re.findall(r"postil ([^`\n]+)", text)
        assert lines, page
        for line in lines:
            words = tuple(word for word in line.split() if not word.startswith("-"))
            named = next((words[:length] for length in (2, 1) if words[:length] in ALL), ())
            assert named or line == "--help", line
            options = {option for action in ALL[named]._actions for option in action.option_strings}
            assert set(re.findall(r"--[\w-]+", line)) <= options, line
