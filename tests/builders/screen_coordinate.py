# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the coordinator's desk: a bundle with the result packs of several people."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.dialogs.coordinating.choose_bundle import ChooseBundle
from annotator_app.gui.dialogs.coordinating.merge_packs import MergePacks
from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows
from annotator_app.model.people import name_from
from annotator_app.packs.keys import SigningKey, make_key
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping import coordinated
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.merging import choose_version, merge_results
from annotator_app.workflows.standing import desk_overview
from tests.builders import bundles
from tests.builders.packs import PROJECT, item_lines, task
from tests.builders.window_story import drop_all
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

    def changed(self, name: str) -> Path:
        """A pack of which one byte was changed on its way."""
        path = self.back(name, file="changed")
        whole = bytearray(path.read_bytes())
        whole[len(whole) // 2] ^= 1
        path.write_bytes(whole)
        return path

    def foreign(self) -> Path:
        """A result to a pack that this bundle never sent."""
        other = task(lines=item_lines(3), recipients=("*",), series="another-round")
        key = self.keys[PEOPLE[0]]
        result = bundles.history(other, [(0, "positive")], key=key, principal=f"p-0000@{PROJECT}")
        return bundles.write(self.folder / "other-round.resultpack", result)

    def stranger(self) -> Path:
        """A good pack of somebody whom nobody here knows."""
        result = bundles.history(
            self.pack, [(0, "positive"), (1, "skip")], key=make_key(), principal=f"contributor-15@{PROJECT}"
        )
        return bundles.write(self.folder / "stranger.resultpack", result)

    def nameless(self) -> Path:
        """A good pack of somebody unknown whose name has letters that no principal has."""
        key = make_key()
        principal = f"{name_from('अनीता', key.public)}@{PROJECT}"
        result = bundles.history(self.pack, [(0, "positive")], key=key, principal=principal)
        return bundles.write(self.folder / "nameless.resultpack", result)

    def version(self, name: str) -> Path:
        """Another version of what this person handed back: it parts at the second item."""
        place = list(self.keys).index(name)
        steps = [(0, "positive"), (1, "neutral"), (2, "positive")]
        result = bundles.history(self.pack, steps, key=self.keys[name], principal=f"p-{place:04d}@{PROJECT}")
        return bundles.write(self.folder / "version.resultpack", result)


def merged(desk: Desk) -> Round:
    """Three people are back, one of them in part."""
    made = Round(desk)
    first, second, third, _last = PEOPLE
    made.merge(made.back(first), made.back(second, shift=1), made.back(third, 5))
    return made


def nothing_back(desk: Desk) -> None:
    Round(desk)


def of_all_kinds(desk: Desk) -> None:
    """What is merged, and one file of each kind that may come back."""
    made = merged(desk)
    first, _second, third, last = PEOPLE
    desk.coming = [
        made.back(last, 7), made.back(third, 9, file="longer"), made.version(first), made.stranger(),
        made.changed(last), made.foreign(), made.folder / "0.resultpack",
    ]  # fmt: skip


def of_somebody(desk: Desk) -> None:
    """The pack of somebody unknown that tells no name."""
    desk.coming = [merged(desk).nameless()]


def coordinating(desk: Desk) -> None:
    desk.window.show_coordinate()
    desk.until(lambda: desk.window.coordinator.overview is not None)


def without_bundle(desk: Desk) -> None:
    desk.window.show_coordinate()


def two_bundles(desk: Desk) -> None:
    """A second bundle that was worked on before."""
    made = Round(desk)
    other = bundles.make_bundle(made.folder / "lakes.bundle", [made.pack], made.keys)
    with bundle_store.open_bundle(other) as bundle:
        remember_bundle(desk.home, other, bundle.facts)


def choosing_bundle(desk: Desk) -> None:
    coordinating(desk)
    desk.window.open_bundle()
    desk.dialog(ChooseBundle)


def added(desk: Desk) -> ResultsTab:
    """The files were dropped on the window and looked at."""
    coordinating(desk)
    drop_all(desk, desk.coming)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    desk.until(lambda: not tab.added.busy)
    return tab


def checking(desk: Desk) -> None:
    """The worker has looked at two of the files."""
    coordinating(desk)
    desk.until(lambda: not desk.window.session.jobs.busy)
    go_on = threading.Event()
    desk.afterwards.append(go_on.set)
    desk.waits = False
    desk.window.session.jobs.run(lambda _job: go_on.wait(), lambda _done: None, lambda _error: None)
    drop_all(desk, desk.coming)
    tab = desk.window.coordinator.pane
    assert isinstance(tab, ResultsTab)
    desk.until(lambda: tab.added.busy and tab.view.stop.isVisible())
    tab.added.progressed.emit(2, len(desk.coming))


def opened(state: str) -> Callable[[Desk], object]:
    """The row that stands so was opened with Enter."""

    def bring(desk: Desk) -> None:
        tab = added(desk)
        states = [tab.added.state_of(path) for path in tab.added.rows()]
        tab.view.list.setFocus()
        desk.press("Home", *["Down"] * states.index(state), "Enter")
        desk.dialog(ResultPackDialog)

    return bring


def two_versions(desk: Desk) -> None:
    """Somebody worked on two computers, and both packs were merged."""
    made = merged(desk)
    made.merge(made.version(PEOPLE[0]))


def version_set_aside(desk: Desk) -> None:
    """The same, and one of them was chosen."""
    two_versions(desk)
    ((path, _title),) = [(one.path, one.title) for one in coordinated.bundles(desk.home)]
    forked = [one.pack_id for one in desk_overview.run(path).packs if one.state == "fork"]
    choose_version.run(path, forked[0], home=desk.home)


def merged_row(state: str) -> Callable[[Desk], object]:
    """The row of the bundle that stands so was opened with Enter."""

    def bring(desk: Desk) -> None:
        coordinating(desk)
        tab = desk.window.coordinator.pane
        assert isinstance(tab, ResultsTab)
        desk.until(lambda: tab._merged and not desk.window.session.jobs.busy)
        tab.view.list.setFocus()
        desk.press("Home", *["Down"] * [one.state for one in tab._merged].index(state), "Enter")
        desk.dialog(ResultPackDialog)

    return bring


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


def about_to_merge(desk: Desk) -> None:
    added(desk)
    desk.press("Ctrl+Enter")
    desk.dialog(MergePacks)


def merged_now(desk: Desk) -> None:
    tab = added(desk)
    desk.press("Ctrl+Enter")
    desk.dialog(MergePacks)
    desk.press("Enter")
    desk.until(lambda: tab.added.merged_here and not desk.window.session.jobs.busy)


STATES: dict[str, tuple[object, ...]] = {
    "coordinate-none": (lambda _desk: None, without_bundle, "Coordinator 01"),
    "coordinate-choose": (two_bundles, choosing_bundle, "Coordinator 01"),
    "coordinate-empty": (nothing_back, coordinating, "Coordinator 01"),
    "coordinate-added": (of_all_kinds, added, "Coordinator 01"),
    "coordinate-checking": (of_all_kinds, checking, "Coordinator 01"),
    "coordinate-signer": (of_all_kinds, opened("signer"), "Coordinator 01"),
    "coordinate-nameless": (of_somebody, opened("signer"), "Coordinator 01"),
    "coordinate-versions": (of_all_kinds, opened("fork"), "Coordinator 01"),
    "coordinate-holds": (two_versions, merged_row("fork"), "Coordinator 01"),
    "coordinate-aside": (version_set_aside, merged_row("set_aside"), "Coordinator 01"),
    "coordinate-refused": (of_all_kinds, opened("changed"), "Coordinator 01"),
    "coordinate-asked": (of_all_kinds, about_to_merge, "Coordinator 01"),
    "coordinate-merged": (of_all_kinds, merged_now, "Coordinator 01"),
    "save-rows": (merged, saving_rows(), "Coordinator 01"),
    "save-rows-published": (merged, saving_rows(publish=True), "Coordinator 01"),
}
