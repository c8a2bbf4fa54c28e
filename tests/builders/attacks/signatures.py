# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 43 to 58 and 90: one fault in a signature, a key or a roster."""

from __future__ import annotations

import base64
from collections.abc import Callable

from annotator_app import errors
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.roster import Roster, revoked_text, signer_for
from annotator_app.packs.signature import COUNTERSIGN, NAMESPACES, RECOVERY
from annotator_app.packs.trust import Policy
from tests.builders.packs import (
    CONTRIBUTOR,
    CONTRIBUTOR_LINE,
    COORDINATOR,
    COORDINATOR_LINE,
    FULL_ROSTER,
    OUTSIDER,
    PROJECT,
    REVIEWER,
    ROSTER,
    Bag,
    believing,
    keycard,
    result,
    task,
    with_end,
)

SIGNATURE = "signatures/signer.sshsig"
ANYBODY = Policy()
BOOKS = believing()
FORGED_ROSTER = Roster((signer_for("coordinator", f"coord@{PROJECT}", OUTSIDER.public), CONTRIBUTOR_LINE))
ENDED_ROSTER = Roster((with_end(COORDINATOR_LINE, "20261101000000Z"), CONTRIBUTOR_LINE))


def resummed() -> Bag:
    bag = task()
    bag.files["data/items/00000.jsonl"] = b"{}\n"
    bag.list_payload()
    bag.list_tags()
    return bag


def signature(change: Callable[[bytes], bytes | None]) -> Callable[[], Bag]:
    def make() -> Bag:
        bag = task()
        changed = change(bag.files[SIGNATURE])
        bag.files.pop(SIGNATURE)
        if changed is not None:
            bag.files[SIGNATURE] = changed
        return bag

    return make


def signed_for(namespace: str, key: SigningKey = COORDINATOR) -> Callable[[], Bag]:
    def make() -> Bag:
        bag = task()
        bag.namespace, bag.key = namespace, key
        return bag.sign()

    return make


def rostered(text: bytes) -> Callable[[], Bag]:
    def make() -> Bag:
        bag = task()
        bag.files["trust/allowed_signers"] = text
        return bag.seal()

    return make


def withdrawn() -> Bag:
    bag = task()
    bag.files["trust/revoked_keys"] = revoked_text([COORDINATOR.public])
    return bag.seal()


def with_revoked(text: bytes) -> Callable[[], Bag]:
    def make() -> Bag:
        bag = task()
        bag.files["trust/revoked_keys"] = text
        return bag.seal()

    return make


def described(make: Callable[[], Bag], **changes: object) -> Callable[[], Bag]:
    return lambda: make().describe(**changes).seal()


def countersigned(key: SigningKey, namespace: str = COUNTERSIGN) -> Callable[[], Bag]:
    def make() -> Bag:
        bag = task(roster=FULL_ROSTER)
        bag.counter.append(("second", key, namespace))
        return bag.seal()

    return make


def copied_countersignature() -> Bag:
    bag = countersigned(REVIEWER)()
    other = task(roster=FULL_ROSTER, note="another pack")
    other.counter.append(("second", REVIEWER, COUNTERSIGN))
    bag.files["signatures/second.sshsig"] = other.seal().files["signatures/second.sshsig"]
    return bag


def loose_base64(armored: bytes) -> bytes:
    head, *body, tail = armored.splitlines(keepends=True)
    text = b"".join(body).replace(b"\n", b"")
    wide = b"".join(text[start : start + 76] + b"\n" for start in range(0, len(text), 76))
    return head + wide + tail


def rsa_signature() -> bytes:
    def string(data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + data

    blob = b"SSHSIG\0\0\0\1" + string(string(b"ssh-rsa") + string(b"\1\0\1") + string(b"\0" * 256))
    blob += string(b"task-v1@postil") + string(b"") + string(b"sha512")
    blob += string(string(b"rsa-sha2-512") + string(b"\1" * 256))
    text = base64.b64encode(blob)
    lines = b"".join(text[start : start + 70] + b"\n" for start in range(0, len(text), 70))
    return b"-----BEGIN SSH SIGNATURE-----\n" + lines + b"-----END SSH SIGNATURE-----\n"


LINES = ROSTER.text()
WILD = LINES.replace(b"coord@demo-1", b"*")
TWICE = LINES + CONTRIBUTOR_LINE.line.replace("c-0001", "c-0009").encode() + b"\n"
CA = LINES + b'x@demo-1 cert-authority,namespaces="task-v1@postil" ' + OUTSIDER.public.line.encode() + b"\n"
RECOVERY_LINE = signer_for("recovery", f"recovery@{PROJECT}", OUTSIDER.public)

ROWS: list[tuple[str, Callable[[], Bag], Policy, list[str], type[errors.PostilError]]] = [
    ("43 s-resummed", resummed, ANYBODY, ["S02"], "signature_false", errors.BadSignatureError),
    ("44 s-none", signature(lambda _: None), ANYBODY, ["S01"], "unsigned", errors.UnsignedError),
    ("45 s-garbage", signature(lambda _: b"signed, me\n"), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 s-crlf", signature(lambda data: data.replace(b"\n", b"\r\n")), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 s-trailing", signature(lambda data: data + b"more\n"), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 empty line before", signature(lambda data: b"\n" + data), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 lines of 76", signature(loose_base64), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 another type of key", signature(lambda _: rsa_signature()), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("45 no line feed at the end", signature(lambda data: data[:-1]), ANYBODY, ["S01"], "signature_unreadable", errors.UnsignedError),
    ("46 s-wrong-ns git", signed_for("git"), ANYBODY, ["S04"], "other_purpose", errors.KeyNotAllowedError),
    ("46 countersignature as signature", signed_for(COUNTERSIGN), ANYBODY, ["S04"], "other_purpose", errors.KeyNotAllowedError),
    ("46 s-other-use", signed_for(NAMESPACES["result"]), ANYBODY, ["M05"], "kind", errors.DamagedPackError),
    ("62 m-v2 by its purpose", signed_for("task-v2@postil"), ANYBODY, ["M03"], "newer_major", errors.UnsupportedFormatError),
    ("46 no version of ours", signed_for("task-v0@postil"), ANYBODY, ["S04"], "other_purpose", errors.KeyNotAllowedError),
    ("46 no kind of ours", signed_for("poem-v2@postil"), ANYBODY, ["S04"], "other_purpose", errors.KeyNotAllowedError),
    ("47 s-contributor-signs-task",
     lambda: task(key=CONTRIBUTOR, principal=f"c-0001@{PROJECT}"), ANYBODY, ["S04"], "not_allowed", errors.KeyNotAllowedError),
    ("48 s-outsider", lambda: task(key=OUTSIDER, principal=f"x@{PROJECT}"), ANYBODY, ["S03"], "unknown_signer", errors.UnknownSignerError),
    ("48 result of an outsider",
     lambda: result(key=OUTSIDER, principal=f"x@{PROJECT}"), BOOKS, ["S03"], "unknown_signer", errors.UnknownSignerError),
    ("49 s-outsider-as-coord", lambda: task(key=OUTSIDER), ANYBODY, ["S07"], "name_other_key", errors.UnknownSignerError),
    ("49 result under a known name", lambda: result(key=OUTSIDER), BOOKS, ["S07"], "name_other_key", errors.UnknownSignerError),
    ("50 s-own-roster", lambda: task(key=OUTSIDER, roster=FORGED_ROSTER), BOOKS, ["S03"], "other_pin", errors.UnknownSignerError),
    ("51 s-key-claim",
     described(task, signer__key=OUTSIDER.public.fingerprint), ANYBODY, ["S07"], "contradicts", errors.UnknownSignerError),
    ("52 s-foreign-principal", described(
        lambda: task(roster=Roster((signer_for("coordinator", "coord@other-1", COORDINATOR.public),))),
        signer__principal="coord@other-1"), ANYBODY, ["S07"], "contradicts", errors.UnknownSignerError),
    ("52 another name than its line",
     lambda: result(principal=f"c-0002@{PROJECT}"), BOOKS, ["S07"], "contradicts", errors.UnknownSignerError),
    ("53 s-revoked", task, believing(revoked=frozenset([COORDINATOR.public])), ["S05"], "revoked", errors.KeyNotAllowedError),
    ("53 withdrawn by its own pack", withdrawn, ANYBODY, ["S05"], "revoked", errors.KeyNotAllowedError),
    ("53 revoked key card", keycard, Policy(revoked=frozenset([CONTRIBUTOR.public])), ["S05"], "revoked", errors.KeyNotAllowedError),
    ("54 s-expired", lambda: task(roster=ENDED_ROSTER), Policy(now="20261120120000Z"), ["S06"], "key_ended", errors.KeyNotAllowedError),
    ("54 ended for the pinned", task, believing(ENDED_ROSTER, now="20261120120000Z"), ["S06"], "key_ended", errors.KeyNotAllowedError),
    ("55 s-wild-roster", rostered(WILD), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("56 s-twice-roster", rostered(TWICE), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 s-bad-inner-roster", rostered(CA), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 no namespaces", rostered(LINES.replace(b' namespaces="result-v1@postil"', b"")), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 comment behind the key", rostered(LINES.replace(b"\n", b" me\n")), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 CR LF", rostered(LINES.replace(b"\n", b"\r\n")), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 another type of key", rostered(LINES.replace(b"ssh-ed25519", b"ssh-rsa")), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 a key that is none", rostered(LINES[:-5] + b"\n"), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 two names in a line", rostered(LINES.replace(b"coord@demo-1", b"coord@demo-1,x@demo-1")), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 not ASCII", rostered(LINES.replace(b"coord", "coörd".encode())), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 a day that does not exist", rostered(LINES.replace(b'postil" ', b'postil",valid-before="20261340Z" ')), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 bad line among revoked keys", with_revoked(b"ssh-ed25519 AAAA\n"), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("57 a result brings a roster", lambda: _bring_roster(result()), BOOKS, ["S08"], "roster_here", errors.KeyNotAllowedError),
    ("57 a task without roster", lambda: _lose_roster(task()), BOOKS, ["S08"], "roster_missing", errors.KeyNotAllowedError),
    ("58 s-counter-role", countersigned(CONTRIBUTOR), ANYBODY, ["S04"], "not_allowed", errors.KeyNotAllowedError),
    ("58 s-counter-other", copied_countersignature, ANYBODY, ["S02"], "signature_false", errors.BadSignatureError),
    ("58 countersigned for another purpose", countersigned(REVIEWER, "task-v1@postil"), ANYBODY, ["S04"], "other_purpose", errors.KeyNotAllowedError),
    ("58 countersigned by an outsider", countersigned(OUTSIDER), ANYBODY, ["S03"], "unknown_signer", errors.UnknownSignerError),
    ("58 countersigned by a withdrawn key", countersigned(REVIEWER), Policy(revoked=frozenset([REVIEWER.public])), ["S05"], "revoked", errors.KeyNotAllowedError),
    ("90 recovery key in daily use",
     lambda: task(key=OUTSIDER, principal=f"recovery@{PROJECT}", roster=Roster((*ROSTER.signers, RECOVERY_LINE))),
     ANYBODY, ["S04"], "not_allowed", errors.KeyNotAllowedError),
    ("90 recovery beside other purposes",
     rostered(LINES.replace(b"result-v1@postil", b"result-v1@postil," + RECOVERY.encode())), ANYBODY, ["S08"], "roster", errors.KeyNotAllowedError),
    ("90 reviewer makes a task", lambda: task(key=REVIEWER, principal=f"r-0001@{PROJECT}", roster=FULL_ROSTER), ANYBODY, ["S04"], "not_allowed", errors.KeyNotAllowedError),
]  # fmt: skip


def _bring_roster(bag: Bag) -> Bag:
    bag.files["trust/allowed_signers"] = LINES
    return bag.seal()


def _lose_roster(bag: Bag) -> Bag:
    del bag.files["trust/allowed_signers"]
    return bag.seal()
