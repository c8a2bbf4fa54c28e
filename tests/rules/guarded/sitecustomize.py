# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Refuses every attempt to reach the network and writes it down; Python imports this file at its start.

Local sockets between two ends of one process (`socketpair`) stay possible; no address is involved.
"""

from __future__ import annotations

import os
import sys

REPORT = "POSTIL_TEST_NETWORK_REPORT"
EVENTS = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "urllib.Request",
    }
)


class NetworkTriedError(RuntimeError):
    """Something tried to reach the network."""


def put_up() -> None:
    """Watch this process from now on; a second call changes nothing."""
    if not getattr(sys, "_postil_offline", False):
        sys._postil_offline = True  # type: ignore[attr-defined]
        sys.addaudithook(_watch)


def _watch(event: str, args: tuple[object, ...]) -> None:
    if event not in EVENTS:
        return
    said = f"{event} {[one for one in args if isinstance(one, str | tuple)]!r}"
    report = os.environ.get(REPORT)
    if report:
        with open(report, "a", encoding="utf-8") as lines:  # noqa: PTH123 - at every start; pathlib costs
            lines.write(said + "\n")
    raise NetworkTriedError(said)


if os.environ.get(REPORT):
    put_up()
