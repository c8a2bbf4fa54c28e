# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An eighth task family is one file and one name; everything else learns of it by itself.

The package is copied, the file is added, one name is written into `ALL`, and the copy goes the whole way
from a plan to exported rows, on the command line and by keys in the window.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import annotator_app

FAMILY = '''# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Toxicity: does a text hurt, and where."""

from __future__ import annotations

from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Choice, Evidence, Is, Option
from annotator_app.text import QT_TRANSLATE_NOOP

FAMILY = Family(
    id="toxicity",
    title=QT_TRANSLATE_NOOP("families", "Toxicity"),
    parts=(Part(field="post", shape="block", title=QT_TRANSLATE_NOOP("families", "Post"), markable=True),),
    own=(
        Own(
            question=Choice(
                id="toxic",
                required=True,
                options=(Option(id="yes", text={"en": "Yes"}), Option(id="no", text={"en": "No"})),
            ),
            words=QT_TRANSLATE_NOOP("families", "Does it hurt somebody?"),
        ),
        Own(
            question=Evidence(id="where", blocks=("post",), required=Is(question="toxic", is_=("yes",))),
            words=QT_TRANSLATE_NOOP("families", "Where?"),
        ),
    ),
)
'''

PLAN = """
[bundle]
name = "posts"
project = "posts-7k3q"
title = { en = "Posts" }
family = "toxicity"
language = "am"

[[source]]
path = "posts.jsonl"

[fields]
id = "id"
post = "text"
"""

POSTS = [{"id": "1", "text": "አንተ ደደብ ነህ። ሂድ።"}, {"id": "2", "text": "ደህና ዋላችሁ።"}]

PRESS = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator_app.gui.keyboard import keys
from annotator_app.gui.desktop import Desktop
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import open_home

keys.ENTER_GUARD_MS = 0
application = QApplication([])
with open_home(Path(sys.argv[1])) as home:
    desktop = Desktop(application, home)
    window = desktop.open_window("en")
    window.open_pack(pack_status.run(home)[0].id)
    desktop.shell.show()
    desktop.shell.activateWindow()
    QTest.qWaitForWindowActive(desktop.shell)
    labelling = window.desk.screen.labelling
    for _item in range(labelling.count):
        hurts = labelling.item.id == "1"
        for key in (Qt.Key.Key_1, Qt.Key.Key_F6, Qt.Key.Key_Space, Qt.Key.Key_F6) if hurts else (Qt.Key.Key_2,):
            QTest.keyClick(application.focusWidget(), key)
            application.processEvents()
        QTest.keyClick(application.focusWidget(), Qt.Key.Key_Return)
        application.processEvents()
    desktop.keys.run("step.out")
    assert desktop.shell.close()
"""


def postil(root: Path, *words: str) -> str:
    """Run the copy's command line, or with `-c` a program of its own, and give what it printed."""
    command = [sys.executable, *(words if words[0] == "-c" else ("-m", "annotator_app", "--json", *words))]
    around = {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=root.parent, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def copied(place: Path) -> Path:
    """Copy the package and write the one file and the one name."""
    package = Path(annotator_app.__file__).parent
    root = place / "root"
    shutil.copytree(package, root / "annotator_app", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("resources", "i18n"):
        (root / name).symlink_to(package.parent / name, target_is_directory=True)
    families = root / "annotator_app" / "families"
    (families / "toxicity.py").write_text(FAMILY, encoding="utf-8")
    listed = (families / "__init__.py").read_text(encoding="utf-8")
    listed = listed.replace("    summary,\n)", "    summary,\n    toxicity,\n)")
    listed = listed.replace("    comparison.FAMILY,\n)", "    comparison.FAMILY,\n    toxicity.FAMILY,\n)")
    assert listed.count("toxicity") == 2, "the import and the name"
    (families / "__init__.py").write_text(listed, encoding="utf-8")
    return root


def sent(root: Path, place: Path) -> str:
    """Build a bundle of the new family and add its pack to a contributor's home; give the pack's path."""
    (place / "pass").write_text("secret\n", encoding="utf-8")
    (place / "plan.toml").write_text(PLAN, encoding="utf-8")
    lines = "".join(json.dumps(post, ensure_ascii=False) + "\n" for post in POSTS)
    (place / "posts.jsonl").write_text(lines, encoding="utf-8")
    key = ("--passphrase-file", "pass")
    postil(root, "--home", "office", "identity", "new", "--name", "Office", *key)
    built = json.loads(postil(root, "--home", "office", "bundle", "build", "plan.toml", "--out", "out", *key))
    pack = str(built["packs"][0]["path"])
    assert json.loads(postil(root, "--home", "office", "verify", pack))["ok"]
    postil(root, "--home", "desk", "identity", "new", "--name", "Aster")
    postil(root, "--home", "desk", "add", pack, "--accept-signer")
    return pack


def test_an_eighth_family_is_one_file_and_one_name(tmp_path: Path) -> None:
    root = copied(tmp_path)
    pack = sent(root, tmp_path)
    postil(root, "-c", PRESS, str(tmp_path / "desk"))
    postil(root, "--home", "desk", "hand-back", pack, "--out", "back.resultpack")
    postil(root, "--home", "office", "trust", "add", card(root), "--as", "Aster", "--for", "result")
    postil(root, "--home", "office", "merge", "out/posts.bundle", "back.resultpack")
    postil(root, "--home", "office", "export", "out/posts.bundle", "--format", "jsonl", "--out", "rows.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()]
    mark = {"block": "post", "start": 0, "end": POSTS[0]["text"].index("።") + 1}
    assert [(row["item"], row["origin"], row["answers"]) for row in rows] == [
        ("1", "window", {"toxic": "yes", "where": [mark]}),
        ("2", "window", {"toxic": "no"}),
    ]


def card(root: Path) -> str:
    """Write the contributor's key card."""
    postil(root, "--home", "desk", "identity", "keycard", "--out", "aster.keycard")
    return "aster.keycard"
