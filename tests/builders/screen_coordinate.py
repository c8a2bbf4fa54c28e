# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the coordinator's desk: a bundle with the result packs of several people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.dialogs.save_rows import SaveRows
from annotator_app.packs.keys import SigningKey, make_key
from annotator_app.store import bundle_store
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.merging import merge_results
from tests.builders import bundles
from tests.builders.packs import PROJECT, item_lines, task
from tests.builders.windows import Desk

ITEMS = 12
LABELS = ("positive", "negative", "neutral")
PEOPLE = ("Contributor 03", "Contributor 07", "संपादक ११", "Contributor 12")


class Round:
    """A bundle of one pack that went to everybody, and a folder for what comes back."""

    def __init__(self, desk: Desk, people: tuple[str, ...] = PEOPLE) -> None:
        self.folder = desk.home.path.parent / f"{desk.home.path.name}-round"
        self.folder.mkdir()
        self.desk = desk
        self.pack = task(lines=item_lines(ITEMS), recipients=("*",))
        self.keys: dict[str, SigningKey] = {name: make_key() for name in people}
        self.bundle = bundles.make_bundle(
            self.folder / "monuments.bundle", [self.pack], self.keys, plan="[plan]\nanswers_per_item = 3\n"
        )
        with bundle_store.open_bundle(self.bundle) as bundle:
            remember_bundle(desk.home, self.bundle, bundle.facts)

    def back(self, name: str, count: int = ITEMS, shift: int = 0, file: str = "") -> Path:
        """Write what `name` hands back: the first `count` items answered."""
        place = list(self.keys).index(name)
        steps = [(item, LABELS[(item + shift) % 3]) for item in range(count)]
        result = bundles.history(self.pack, steps, key=self.keys[name], principal=f"p-{place:04d}@{PROJECT}")
        return bundles.write(self.folder / f"{file or place}.resultpack", result)

    def merge(self, *files: Path) -> None:
        merge_results.run(self.bundle, list(files), home=self.desk.home)


def merged(desk: Desk) -> None:
    """Three people are back, one of them in part."""
    made = Round(desk)
    first, second, third, _last = PEOPLE
    made.merge(made.back(first), made.back(second, shift=1), made.back(third, 5))


def nothing_back(desk: Desk) -> None:
    Round(desk)


def coordinating(desk: Desk) -> None:
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.overview is not None)


def without_bundle(desk: Desk) -> None:
    desk.window.show_coordinate()


def saving_rows(*, publish: bool = False) -> Callable[[Desk], None]:
    """The dialog for rows, once it has counted what the choice leaves out; at the last purpose where asked for."""

    def bring(desk: Desk) -> None:
        coordinating(desk)
        desk.press("Ctrl+E")
        dialog = desk.dialog(SaveRows)
        # The folder of a test has another name each time.
        dialog.folder = Path("/media/usb/monuments")
        if publish:
            dialog.purposes.stand(len(PURPOSES) - 1)
            dialog.purposes.taken.emit(len(PURPOSES) - 1)
        dialog._look()
        desk.until(lambda: not dialog.losses.isHidden())

    return bring


STATES: dict[str, tuple[object, ...]] = {
    "coordinate-none": (lambda _desk: None, without_bundle, "Coordinator 01"),
    "coordinate-empty": (nothing_back, coordinating, "Coordinator 01"),
    "coordinate-merged": (merged, coordinating, "Coordinator 01"),
    "save-rows": (merged, saving_rows(), "Coordinator 01"),
    "save-rows-published": (merged, saving_rows(publish=True), "Coordinator 01"),
}
