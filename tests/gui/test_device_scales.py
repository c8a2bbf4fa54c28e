# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The system's scaling at 100, 125, 150 and 200 %: the same layout, nothing cut, everything drawn sharply."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_every_family_on_a_screen_of_this_scale(tmp_path: Path, scale: float) -> None:
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.builders.scaled", str(tmp_path)],
        cwd=ROOT, env=around, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["ratio"] == scale
    assert found["cut"] == []
    assert found["outside"] == []
    assert found["pixels"] == [pytest.approx(1366 * scale, abs=1), pytest.approx(690 * scale, abs=1)]
    assert found["icon"] == round(18 * scale)
