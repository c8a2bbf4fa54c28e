# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a draft says of how each of its sources is read, as `[[source]]` of a plan does."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

_OF_FOLDERS: Final = ("format", "rows")


class ToldSources:
    """A draft with `sources`; what is said of them stands in `rest` under `source`."""

    sources: tuple[Path, ...]
    rest: dict[str, Any]

    def source_options(self) -> tuple[dict[str, Any], ...]:
        """Give how each source is read, as the plan that was opened says it."""
        told = self.rest.get("source", ())
        return tuple(told) if len(told) == len(self.sources) else ({},) * len(self.sources)

    def leave_folders(self) -> None:
        """Forget how folders were read: what is read in their place is read in its own way."""
        told = zip(self.sources, self.source_options(), strict=True)
        kept = [
            {key: value for key, value in one.items() if not path.is_dir() or key not in _OF_FOLDERS}
            for path, one in told
        ]
        if "source" in self.rest:
            self.rest["source"] = kept

    def read_source(self, number: int, key: str, value: Any) -> None:
        """Say how the source of that number is read, as `rows`; no value takes out what was said of it."""
        told = [dict(one) for one in self.source_options()]
        told[number].pop(key, None)
        told[number] |= {key: value} if value else {}
        self.rest["source"] = told
