# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of changes of keys: a new key, what is given away after it, the recovery key, trust packs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.dialogs.settings import SettingsDialog
from annotator_app.gui.dialogs.signing.key_changed import KeyChanged
from annotator_app.gui.dialogs.signing.new_key import NewKey
from annotator_app.gui.dialogs.signing.recover_project import RecoverProject
from annotator_app.gui.dialogs.signing.take_trust import TakeTrust
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.packs import keys
from annotator_app.packs.countersign import countersign
from annotator_app.packs.roster import signer_for
from annotator_app.packs.trust import Policy
from annotator_app.store import log_table
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trusting import make_trust
from tests.builders import screen_packs
from tests.builders.coordinated import PROJECT, Project, ask
from tests.builders.packs import REVIEWER
from tests.builders.screen_dialogs import KEY, settings_page
from tests.builders.screen_packs import nothing
from tests.builders.window_story import drop
from tests.builders.windows import Desk
from tests.builders.work import PROJECT as PROJECT_OF_WORK
from tests.builders.work import principal

_SEEDS = bytes(range(32)), bytes(range(1, 33))


def _page(desk: Desk) -> SigningKeyPage:
    settings_page(KEY)(desk)
    page = desk.dialogs(SettingsDialog)[-1].page
    assert isinstance(page, SigningKeyPage)
    return page


def rotating(desk: Desk) -> None:
    desk.click(_page(desk).rotate)
    desk.dialog(NewKey)


def coordinating(desk: Desk) -> None:
    identity.new(desk.home, "Contributor 07", "open sesame")
    _with_bundle(desk)


def coordinating_unlocked(desk: Desk) -> None:
    identity.new(desk.home, "Contributor 07")
    _with_bundle(desk)


def _with_bundle(desk: Desk) -> None:
    seen = log_table.KnownBundle(path="words.bundle", project=PROJECT, title="Words")
    desk.home.store.save(lambda connection: log_table.see_bundle(connection, seen))


def changed(desk: Desk) -> None:
    """After a new key of a coordinator that withdraws the old one."""
    page = _page(desk)
    dialog = KeyChanged(desk.window.session, desk.window, page.care.tr("Your new key signs from now on"))
    dialog.show_number(identity.show(desk.home).safety_number)
    names = ("news-7k3q-aB3dE_.trustpack", "news-7k3q-without-Xy-9Zk.trustpack")
    dialog.give(
        page.care.tr("Give these trust packs to everybody in the project, in this order:"),
        [Path("/home/user/Documents") / name for name in names],
    )
    dialog.offer_copy()
    dialog.open_now()


def recovering(desk: Desk) -> None:
    desk.click(_page(desk).recover)
    desk.dialog(RecoverProject)
    desk.press("Ctrl+Enter")


def waiting(name: str) -> Callable[[Desk], None]:
    """The contributor of a project, for whom a trust pack of this kind waits."""

    def home(desk: Desk) -> None:
        folder = desk.home.path.parent / f"{desk.home.path.name}-project"
        folder.mkdir()
        new, stranger = (keys.key_from_seed(seed) for seed in _SEEDS)
        out = folder / f"{name}.trustpack"
        with open_home(folder / "boss") as boss:
            project = Project(folder, boss, desk.home)
            if name == "anew":
                make_trust.begin_anew(boss, project.recovery, new.public, project.first, out)
            else:
                old = identity.load_signer(boss, ask) if name == "new" else stranger
                make_trust.introduce(boss, PROJECT, old, new.public, out)

    return home


def taking(name: str) -> Callable[[Desk], None]:
    def bring(desk: Desk) -> None:
        drop(desk, desk.home.path.parent / f"{desk.home.path.name}-project" / f"{name}.trustpack")
        desk.dialog(TakeTrust)

    return bring


def countersigned(desk: Desk) -> Path:
    """A pack of a signer that is known, at which a reviewer has looked as well."""
    line = signer_for("reviewer", principal("reviewer-03", PROJECT_OF_WORK), REVIEWER.public)
    screen_packs.have(desk)
    maker = screen_packs.a_task(desk, series="news-part-2", more_signers=(line,))
    pack, out = screen_packs.written(desk, maker, "once.taskpack"), desk.home.path.parent / "twice.taskpack"
    countersign(pack, REVIEWER, "reviewer-03", out, Policy())
    return out


STATES: dict[str, tuple[object, ...]] = {
    "key-new": (nothing, rotating),
    "key-new-coordinator": (coordinating, rotating, ""),
    "key-new-unlocked": (coordinating_unlocked, rotating, ""),
    "key-changed": (nothing, changed),
    "key-recover": (nothing, recovering),
    "add-countersigned": (nothing, screen_packs.offering(countersigned)),
    "trust-pack": (waiting("new"), taking("new"), ""),
    "trust-pack-recovered": (waiting("anew"), taking("anew"), ""),
    "trust-pack-refused": (waiting("strange"), taking("strange"), ""),
}
