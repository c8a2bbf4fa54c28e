# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil bundle new`: a commented plan to start from, with a project id and a recovery key of its own.

The plan holds the public half of the recovery key. The private half goes into `PLAN.recovery.txt`, for
printing and for nothing else; whoever has it can replace every signer of the project (packs.md section 6).
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from annotator_app.errors import UsageError
from annotator_app.model.ids import PROJECT, SERIES, fits
from annotator_app.packs import keys, paper_key
from annotator_app.packs.keys import SigningKey
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.new_file import refuse_unplaced, write_pages

BAD_NAME = QT_TRANSLATE_NOOP(
    "plans", "A bundle's name is made of small Latin letters, digits, dots and hyphens, for example news-hi."
)
RECOVERY_TEXT = QT_TRANSLATE_NOOP(
    "plans",
    "Recovery key of the project {project}\n\n"
    "Print this page, keep it in a safe place, and delete this file.\n"
    "With this key a new coordinator key can be introduced when yours is lost or stolen.\n"
    "Whoever has it can take over the project. It opens no answers and signs no packs.\n\n",
)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"

PLAN = """\
# A plan says what a bundle is made of. Lines that start with # are notes and examples.
# Check it with: postil bundle lint {file}

[bundle]
name = "{name}"
project = "{project}"          # made for this plan; never change it once packs are out
recovery = "{recovery}"
title = {{ en = "{title}" }}       # as many languages as you like: en = "…", hi = "…"
family = "sentiment"            # closed_question open_question sentiment summary intent rating comparison
language = "en"                 # the language of the texts; or a column with fields.language
seed = "{seed}"       # the same seed draws the same packs; nobody else should know it
# due = 2027-01-31
# timing = "coarse"             # how much of the time spent is handed back: none coarse full
# typing = true                 # with full: count what is typed and pasted in text fields, never the keys

[[source]]
path = "items.csv"              # from where this plan stands; may hold * or name a folder
# format = "auto"               # jsonl json csv tsv yaml lines files squad parquet dataset
#                               label_studio doccano prodigy argilla potato helpsteer oasst
#                               xlsx ods conll conllu webanno cas_json eaf flextext
#                               tmx xliff
# rows = "data[].items[]"       # where the rows lie in a nested file; or the name of a sheet, tier or text
# encoding = "cp1256"           # needed for files that are not UTF-8
# where = {{ state = "done" }}     # only rows with these values
# replace = {{ label = {{ pos = "positive" }} }}      # a value for a value
# columns = {{ key = "{{system}}_{{number}}" }}         # new columns from others
# unique = "key"                # the first of rows that agree in these columns
# name = "Our corpus"           # what contributors read; unsaid, the bundle's name, never the file's
licence = ""                    # shown to contributors and carried into every export
origin = ""
credit = ""

# A further source may add its columns: join = "id" (a column), or join = "line".
# A path like "test.{{language}}.jsonl" takes many files; what stands for {{language}} becomes a column.

[fields]                        # role = column
# id = "id"
text = "text"
# label = "label"               # labels that exist already
# [fields.use]
# label = "gold"                # gold suggestion ignore
# [suggestions]                 # shown after an answer unless said; alias and score stay with the coordinator
# by = "M1"
# score = "score"
# show = "after"                # after before
# left_out = 0.2                # this share goes out without, to see what suggesting does
# text_language = ["hi", "en"]  # language of one role: a tag, several (mixed speech), or a column
# keep = {{ topic = "topic" }}     # stays with the coordinator and comes out in exports
# show = ["topic"]              # of these, what contributors see, too

[[question]]
id = "label"
text = {{ en = "What is the writer’s overall feeling?" }}
[[question.option]]
id = "positive"
text = {{ en = "Positive" }}
help = {{ en = "The writer praises, likes or thanks" }}
[[question.option]]
id = "neutral"
text = {{ en = "Neutral" }}
[[question.option]]
id = "negative"
text = {{ en = "Negative" }}

# [guidelines]
# en = "guidelines.md"

# [practice]                    # these come first and never count; what fields.gold holds is told after each answer
# column = "for_practice"       # rows that say yes there; or ids = ["a-1"], or source = "practice"
# why = "explanation"           # a column, or one for each language: why = {{ en = "why_en", hi = "why_hi" }}

[plan]
answers_per_item = 1
# overlap = {{ share = 0.2, at_least = 50, people = 3 }}
# gold = {{ share = 0.05, at_least = 10 }}
# repeats = 0.0
# strata = ["topic"]            # beside language: overlap is drawn in each, and everybody gets of each
# expertise = "topic"           # a column: items go to contributors who have that field
# order = "seeded"              # or "given"
# responses_order = "balanced"  # or "drawn" for each person, or "given" as in the items

# Without any contributor the pack is for anybody.
# [[contributor]]
# name = "Contributor 07"
# keycard = "contributor-07.keycard"
# languages = ["en"]
# varieties = ["en-NG"]         # these and what follows stay with you; no pack holds them
# fields = ["law"]
# share = 0.5                   # half as much work as the others
# at_most = 200                 # items; repeats and practice come on top
# left = true                   # what did not come back goes to others: build --reissue
# rate = {{ amount = 0.25, currency = "EUR", per = "item" }}      # or per = "hour"
"""


@dataclass(frozen=True)
class NewPlan:
    """The plan that was written, its project id, and the file with the private half of the recovery key."""

    plan: Path
    project: str
    recovery: Path


def run(name: str, out: Path, *, force: bool = False) -> NewPlan:
    """Write a plan to start from.

    Raises UsageError for a name that no bundle can have, FileExistsHereError, StoreError.
    """
    if not fits(SERIES, name):
        raise UsageError(BAD_NAME, option="NAME")
    recovery = out.with_name(out.name + ".recovery.txt")
    for path in (out, recovery):
        refuse_unplaced(path, force=force)
    key = keys.make_key()
    project = project_id(name)
    title = name.replace("-", " ").replace("_", " ").capitalize()
    seed = secrets.token_hex(8)
    text = PLAN.format(
        name=name, project=project, seed=seed, recovery=key.public.line, title=title, file=out.name
    )
    # Neither without the other: a plan whose recovery key nobody has, or the key of a plan that was never written.
    write_pages((recovery, recovery_page(project, key), 0o600), (out, text.encode(), 0o600))
    return NewPlan(out, project, recovery)


def recovery_page(project: str, key: SigningKey) -> bytes:
    """Give the page with the private half of the recovery key of a project, to be printed.

    Blocks of digits are there for whoever has to type it from paper, letters for a file that was kept.
    """
    rows = "\n".join([*paper_key.rows(paper_key.blocks(key)), "", ""])
    return (RECOVERY_TEXT.replace("{project}", project) + rows).encode() + keys.private_text(key, None)


def project_id(name: str) -> str:
    """Give a fresh project id: the name as far as it fits, and random letters at the end."""
    start = re.sub(r"[^a-z0-9-]+", "-", name).strip("-")[:50] or "project"
    made = f"{start}-{''.join(secrets.choice(_LETTERS) for _ in range(6))}"
    assert fits(PROJECT, made)
    return made
