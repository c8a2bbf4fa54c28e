# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Builds the packs of all sample plans into `build/samples`, signed with a key made for the purpose.

The key and its home are thrown away afterwards: these packs are for trying Postil out, nothing else.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLANS = ROOT / "resources" / "samples" / "plans"
PLACE = ROOT / "build" / "samples"


def main(words: list[str]) -> int:
    """Build the plans that `words` name, all if none; the status is that of the worst."""
    plans = [plan for plan in sorted(PLANS.glob("*.toml")) if not words or plan.stem in words]
    with tempfile.TemporaryDirectory(prefix="postil-samples-") as name:
        home = Path(name)
        passphrase = home / "passphrase.txt"
        passphrase.write_text(secrets.token_urlsafe(18) + "\n", encoding="utf-8")
        locked = ("--passphrase-file", str(passphrase))
        worst = postil(home, "identity", "new", "--name", "Postil samples", *locked)
        for plan in plans:
            out = PLACE / plan.stem
            out.mkdir(parents=True, exist_ok=True)
            print(f"— {plan.stem}", flush=True)
            status = postil(home, "bundle", "build", str(plan), "--out", str(out), "--force", *locked)
            worst = max(worst, status)
    print(f"{len(plans)} plans, in {PLACE.relative_to(ROOT)}")
    return worst


def postil(home: Path, *words: str) -> int:
    """Run one command of Postil with its home at `home` and give its exit status."""
    command = [sys.executable, "-m", "annotator_app", "-q", "--home", str(home / "home"), *words]
    return subprocess.run(command, cwd=ROOT, env=dict(os.environ), check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
