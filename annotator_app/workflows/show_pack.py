# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Show: what is in a pack, for people. The pack is verified first; nothing of a bad one is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator_app.model import strict_json
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.trust import Policy
from annotator_app.workflows import verify_pack
from annotator_app.workflows.check_task import TASK_FILE
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.verify_pack import PackReport

_LINES = {"task": "items", "result": "answers", "review": "items", "verdict": "review"}


@dataclass(frozen=True)
class Shown:
    """A good pack as it lies there: `manifest` is pack.json, `task` is task.json where the kind has one."""

    report: PackReport
    manifest: Mapping[str, Any]
    task: Mapping[str, Any] | None
    pack: ProvenPack
    with_items: bool = False

    @property
    def items(self) -> Iterator[Mapping[str, Any]]:
        """The items of a task or review pack, the answers of a result, the verdicts of a verdict, one by one.

        Empty where they were not asked for.
        """
        folder = _LINES.get(self.pack.kind)
        if folder is not None and self.with_items:
            for record in self.pack.records(folder, []):
                yield record.value


def run(
    path: Path, *, trust: Policy | None = None, items: bool = False, progress: Progress = SILENT
) -> Shown:
    """Give what is in the pack at `path`, with its items where asked for.

    `trust` is what is believed; None: whoever signed a pack that needs a signer from outside is shown as
    unknown. Raises the refusal of a pack that is not good, Cancelled.
    """
    report = verify_pack.run(path, trust=trust, progress=progress)
    error = verify_pack.error_for(report)
    if error is not None:
        raise error
    pack = report.pack
    assert pack is not None
    task = _object(pack.read(TASK_FILE)) if TASK_FILE in pack.names("task") else None
    return Shown(report, _object(pack.read("pack.json", pack.limits.description)), task, pack, items)


def _object(data: bytes) -> Mapping[str, Any]:
    value = strict_json.parse(data)
    assert isinstance(value, dict)
    return value
