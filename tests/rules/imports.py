# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Everything a copy of the package imports: named anywhere in its source, and loaded when all of it is imported.

Run as a script with a folder that holds `annotator_app`, it prints who loads which module of the network.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NETWORK = frozenset(
    [
        "socket",
        "_socket",
        "ssl",
        "_ssl",
        "socketserver",
        "select",
        "selectors",
        "http",
        "urllib.request",
        "urllib.error",
        "urllib.robotparser",
        "ftplib",
        "smtplib",
        "imaplib",
        "poplib",
        "telnetlib",
        "nntplib",
        "xmlrpc",
        "asyncio",
        "webbrowser",
        "requests",
        "httpx",
        "aiohttp",
        "urllib3",
        "websockets",
        "grpc",
        "zmq",
        "paramiko",
        "boto3",
        "sentry_sdk",
        "multiprocessing.connection",
        "multiprocessing.managers",
        "PySide6.QtNetwork",
        "PySide6.QtNetworkAuth",
        "PySide6.QtWebSockets",
        "PySide6.QtWebEngineCore",
        "PySide6.QtHttpServer",
        "PySide6.QtWebEngineWidgets",
        "PySide6.QtWebView",
        "PySide6.QtBluetooth",
        "PySide6.QtNfc",
        "PySide6.QtRemoteObjects",
        "PySide6.QtDBus",
        "PySide6.QtSerialPort",
    ]
)
# Python's reader of the metadata of installed packages parses them as mail, and `email.utils` imports `socket`
# for `make_msgid`, which nobody calls; `socket` brings the rest. `typing_extensions` takes the type of a capsule
# from `_socket`.
KNOWN = {("email.utils", "socket"), ("socket", "_socket"), ("typing_extensions", "_socket"), ("socket", "selectors"), ("selectors", "select"),
         ("subprocess", "selectors"), ("subprocess", "select")}  # fmt: skip


def named(package: Path) -> Iterator[tuple[str, str]]:
    """Give (file, module) for every import that stands in the source, in functions too, and every name made up."""
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package).as_posix()
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                yield from ((where, one.name) for one in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield from ((where, f"{node.module}.{one.name}") for one in node.names)
            elif isinstance(node, ast.Call) and _name(node.func) in ("import_module", "__import__"):
                first = node.args[0]
                yield where, first.value if isinstance(first, ast.Constant) else "a name that is made up"


def calls(package: Path, *wanted: str) -> Iterator[tuple[str, str]]:
    """Give (file, source of the call) for every call of a function or method of these names."""
    for path in sorted(package.rglob("*.py")):
        written = path.read_bytes()
        # What a file does not hold it does not call: most need not be parsed.
        nodes = ast.walk(ast.parse(written)) if any(one.encode() in written for one in wanted) else ()
        for node in nodes:
            if isinstance(node, ast.Call) and _name(node.func) in wanted:
                yield path.relative_to(package).as_posix(), ast.unparse(node)


def reaches(module: str) -> bool:
    """Whether a module, or what is taken from it, belongs to the network."""
    parts = module.split(".")
    return any(".".join(parts[:count]) in NETWORK for count in range(1, len(parts) + 1))


def loaded(folder: Path) -> dict[str, Any]:
    """Import every module of the package in `folder`, and all they bring, in a process of its own."""
    words = [sys.executable, str(Path(__file__).resolve()), str(folder)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        words, env={**kept, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def hold(folder: Path) -> None:
    """Hold a copy of the package in `folder` against the rule."""
    package = folder / "annotator_app"
    every = list(named(package))
    assert len(every) > 1000
    assert [(file, module) for file, module in every if reaches(module)] == []
    found = loaded(folder)
    assert found["modules"] > 300
    assert {tuple(edge) for edge in found["edges"]} <= KNOWN, found["edges"]
    assert {module for _importer, module in KNOWN} >= set(found["inside"]), found["inside"]


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _print_loaded(folder: str) -> None:
    import builtins
    import importlib
    import pkgutil

    edges: set[tuple[str, str]] = set()
    original = builtins.__import__

    def noting(name: str, names: Any = None, *more: Any, **also: Any) -> Any:
        if name in NETWORK:
            edges.add((str((names or {}).get("__name__")), name))
        return original(name, names, *more, **also)

    sys.path.insert(0, folder)
    builtins.__import__ = noting
    package = importlib.import_module("annotator_app")
    assert str(package.__file__).startswith(folder), package.__file__
    modules = [one.name for one in pkgutil.walk_packages(package.__path__, "annotator_app.")]
    for name in modules:
        if not name.endswith("__main__"):
            importlib.import_module(name)
    inside = sorted(name for name in sys.modules if name in NETWORK)
    print(json.dumps({"modules": len(modules), "edges": sorted(edges), "inside": inside}))


if __name__ == "__main__":
    _print_loaded(sys.argv[1])
