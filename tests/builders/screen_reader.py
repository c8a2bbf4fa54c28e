# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A screen reader over the real accessibility bus: it hears announcements, reads the tree, presses what it names.

Run as a script it is the reader itself: `HOME PROGRAM...` starts the program, answers the first item of the
pack that is open by choosing an option and pressing the primary button, and prints what it heard as JSON. It
runs on the Python of the system, since the bindings of the bus come with the system, in a session bus of
its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing_tools() -> list[str]:
    """Name what is not installed here."""
    missing = [tool for tool in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON) if shutil.which(tool) is None]
    if not missing and subprocess.run([SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True).returncode:
        missing = ["gir1.2-atspi-2.0 and python3-gi"]
    return missing


def heard(display: str, home: Path) -> dict[str, object]:
    """Answer one item by ear and give what was heard."""
    around = {
        name: value
        for name, value in os.environ.items()
        if name not in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS")
    }
    around |= {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "POSTIL_HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    words = ["dbus-run-session", "--", SYSTEM_PYTHON, __file__, sys.executable, "-m", "annotator_app"]
    done = subprocess.run(words, env=around, capture_output=True, text=True, timeout=270)
    assert done.returncode == 0, done.stdout + done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


class Reader:
    """Listens to one program."""

    def __init__(self, program: list[str]) -> None:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self.atspi, self.loop = Atspi, GLib.MainContext.default()
        Atspi.init()
        self.announced: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self.program = subprocess.Popen(program)

    def _hear(self, event: object) -> None:
        words = event.any_data  # type: ignore[attr-defined]
        self.announced.append(_plain(str(words)))

    def until(self, found: object) -> object:
        """Wait until `found()` gives something; what goes away while it is read is read again."""
        from gi.repository import GLib

        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while self.loop.iteration(False):
                pass
            try:
                if result := found():  # type: ignore[operator]
                    return result
            except GLib.Error:
                pass
            time.sleep(0.05)
        raise SystemExit(
            f"waited in vain; heard {self.announced}; there is {[_name(one) for one in self.everything()]}"
        )

    def everything(self) -> list[object]:
        """Give everything of the program that the bus knows."""
        desktop = self.atspi.get_desktop(0)
        found, waiting = (
            [],
            [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())],
        )
        while waiting:
            here = waiting.pop(0)
            if here is not None:
                found.append(here)
                waiting += [here.get_child_at_index(number) for number in range(here.get_child_count())]
        return found

    def named(self, start: str) -> object:
        """Give the thing whose name begins so."""
        return next((one for one in self.everything() if _name(one).startswith(start)), None)

    def press(self, thing: object) -> None:
        """Press or toggle it, as the first of its actions says."""
        self.atspi.Action.do_action(thing, 0)


def main(program: list[str]) -> None:
    """Answer one item and print what was heard."""
    reader = Reader(program)
    try:
        option = reader.until(lambda: reader.named("positive, option 1 of 4"))
        text = reader.until(lambda: reader.named("Text · "))
        roles = {"option": option.get_role_name(), "group": option.get_parent().get_role_name()}
        group = _name(option.get_parent())
        read = reader.atspi.Text.get_text(text, 0, 30)
        reader.press(option)
        state = reader.atspi.StateType.CHECKED
        reader.until(lambda: option.get_state_set().contains(state))
        reader.until(lambda: reader.named("Saved"))
        reader.press(reader.until(lambda: reader.named("Save and next")))
        reader.until(lambda: [said for said in reader.announced if said.startswith("Item 2 of")])
        reader.until(lambda: reader.named("Saved"))
        progress = reader.until(lambda: reader.named("1 of 3 answered"))
        told = {"roles": roles, "group": group, "read": read, "announced": reader.announced}
        print(json.dumps({**told, "progress": _name(progress)}))
    finally:
        reader.program.terminate()
        reader.program.wait()


def _name(thing: object) -> str:
    return _plain(thing.get_name() or "")  # type: ignore[attr-defined]


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


if __name__ == "__main__":
    main(sys.argv[1:])
