# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Does workflows in a process whose system calls pass through `below.c`: noted in their order, and failing where told.

One such process is started and loads everything once; each piece of work is a fork of it. It is asked on its
stdin and answers on its stdout, a line of JSON each.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from tests.rules import tree

SAYS: Final = 150
_SHIM: Final = Path(__file__).with_name("below.c")
_ENOUGH: Final = "enough"


@dataclass(frozen=True)
class Trouble:
    """What goes wrong, and where: the kinds are those of `below.c`; "n" is nothing.

    `stick` is what is gone then, `named` and `opened` how the system answers of it; `clock` lets the clock jump.
    """

    kind: str = "n"
    at: int = 0
    stick: str = ""
    named: int = errno.EIO
    opened: int = errno.EIO
    seed: int = 0
    clock: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a piece of work said, the error for people that it ended with, and how many operations there were.

    `problems` are the sentences of what was wrong with a file, `broke` the trace of an error that has no words for people.
    """

    told: list[str]
    code: str = ""
    exit_status: int = 0
    message: str = ""
    problems: tuple[str, ...] = ()
    broke: str = ""
    writes: int = 0
    reads: int = 0
    touches: int = 0


class Shimmed:
    """The process under the shim."""

    def __init__(self, folder: Path) -> None:
        """Start it; what it needs is made in `folder`."""
        self.log = folder / "below.log"
        shim = folder / "below.so"
        words = ["cc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(_SHIM), "-ldl", "-lpthread"]
        subprocess.run(words, check=True, capture_output=True)
        surroundings = {
            **os.environ,
            "LD_PRELOAD": str(shim),
            "PYTHONPATH": os.pathsep.join([str(tree.ROOT), os.environ.get("PYTHONPATH", "")]),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.shimmed"],
            env=surroundings,
            cwd=tree.ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def work(self, source: str, name: str, here: Path, trouble: Trouble = Trouble()) -> Outcome:
        """Do the workflow `name` of the module `source` in `here`; what was done is in `log` then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"source": source, "name": name, "here": str(here), "log": str(self.log)}
        print(json.dumps({**asked, "trouble": asdict(trouble)}), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, "the process under the shim is there"
        return Outcome(**json.loads(answer))

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def can_shim() -> bool:
    """Whether it can be done here: Linux with a C compiler."""
    return sys.platform.startswith("linux") and shutil.which("cc") is not None


@contextmanager
def started(folder: Path) -> Iterator[Shimmed]:
    """Give the process under the shim for a while."""
    folder.mkdir(parents=True, exist_ok=True)
    shimmed = Shimmed(folder)
    try:
        yield shimmed
    finally:
        shimmed.close()


# --- in the process under the shim ---------------------------------------------------------------------------


def _serve() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        print(json.dumps(_done(json.loads(line))), file=answers, flush=True)


def _done(asked: dict[str, Any]) -> dict[str, Any]:
    module = importlib.import_module(asked["source"])
    workflow = next(one for one in module.ALL if one.name == asked["name"])
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _work(workflow, asked, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as lines:
        told = lines.read().decode("utf-8", "replace").splitlines()
    _, status = os.waitpid(child, 0)
    if status:
        return {"told": told, "broke": f"ended with {os.waitstatus_to_exitcode(status)}: {told[-3:]}"}
    return {**json.loads(told[-1]), "told": told[:-1]}


def _work(workflow: Any, asked: dict[str, Any], writing: int) -> None:
    from annotator_app.errors import PostilError

    below, trouble, said = ctypes.CDLL(None), Trouble(**asked["trouble"]), [0]
    below.faults_count.restype = ctypes.c_long

    def end(**how: Any) -> None:
        counted = {
            name: below.faults_count(ctypes.c_char(name[0].encode()))
            for name in ("writes", "reads", "touches")
        }
        os.write(writing, f"{json.dumps({**how, **counted})}\n".encode())
        os._exit(0)

    def say(text: str) -> None:
        os.write(writing, f"{text}\n".encode())
        below.faults_note(f"{text}\n".encode())
        said[0] += 1
        if said[0] >= SAYS:
            end()

    below.faults_arm(
        asked["here"].encode(),
        asked["log"].encode(),
        ctypes.c_char(trouble.kind.encode()),
        ctypes.c_long(trouble.at),
        (trouble.stick or asked["here"]).encode(),
        trouble.named,
        trouble.opened,
        ctypes.c_uint(trouble.seed),
    )
    if trouble.clock:
        below.faults_clock(ctypes.c_uint(trouble.seed))
    try:
        workflow.act(Path(asked["here"]), say)
    except PostilError as error:
        end(
            code=error.code,
            exit_status=error.exit_status,
            message=error.message,
            problems=[one.message for one in error.problems],
        )
    except BaseException:  # noqa: BLE001 - who asked has to know
        end(broke=traceback.format_exc())
    end()


if __name__ == "__main__":
    _serve()
