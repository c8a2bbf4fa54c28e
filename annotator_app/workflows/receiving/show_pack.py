# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Show: what is in a pack, for people. The pack is verified first; nothing of a bad one is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator_app.errors import PostilError
from annotator_app.model import strict_json
from annotator_app.packs.bag import SIGNER
from annotator_app.packs.container import Source, read_container
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.signature import NAMESPACES, SignatureFormatError, parse
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.checking.verify_pack import PackReport
from annotator_app.workflows.keeping.pack_rows import TASK_FILE
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.progress import SILENT, Progress

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

    @property
    def to_check(self) -> Iterator[Mapping[str, Any]]:
        """The answers of a review pack, one by one; empty for other kinds, and where items were not asked for."""
        if self.pack.kind == "review" and self.with_items:
            for record in self.pack.records("answers", []):
                yield record.value


def run(
    path: Path, *, trust: Policy | None = None, items: bool = False, progress: Progress = SILENT
) -> Shown:
    """Give what is in the pack at `path`, with its items where asked for.

    To look is not to believe: without `trust` a pack is taken at its signer's own word, whoever that is,
    and the signer is shown as not known. Raises the refusal of a pack that is not good, Cancelled.
    """
    copy = PrivateCopy(path)
    policy = trust or _own_word(copy.source)
    report = verify_pack.run(path, trust=policy, progress=progress)
    error = verify_pack.error_for(report)
    if error is not None:
        raise error
    pack, signer = report.pack, report.signer
    assert pack is not None
    assert signer is not None
    if trust is None:
        report = replace(report, signer=replace(signer, known=False))
    task = _object(pack.read(TASK_FILE)) if TASK_FILE in pack.names("task") else None
    return Shown(report, _object(pack.read("pack.json", pack.limits.description)), task, pack, items)


def _own_word(source: Source) -> Policy:
    """Believe the key that signed a file, for anything; a file without a readable signature is refused later."""
    container, _ = read_container(source)
    if container is None or SIGNER not in container.members:
        return Policy()
    try:
        key = parse(container.read(SIGNER, LIMITS.signature)).key
    except (SignatureFormatError, PostilError):
        return Policy()
    return Policy((Trusted(key, "", tuple(NAMESPACES.values())),))


def _object(data: bytes) -> Mapping[str, Any]:
    value = strict_json.parse(data)
    assert isinstance(value, dict)
    return value
