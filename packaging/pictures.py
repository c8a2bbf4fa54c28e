# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the approved pictures of tests/data/pictures anew; look at each before you commit it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Take them as the tests do: offscreen, with no fonts of this computer."""
    sys.path.insert(0, str(ROOT))
    import tests.conftest  # noqa: F401 - sets the surroundings of every test, before Qt is loaded
    from tests.builders import pictures

    pictures.main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
