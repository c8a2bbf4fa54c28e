# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make the bundled fonts from Noto releases: same letters, family names of our own.

Run once for each new release (needs fontTools):

    python packaging/make_fonts.py --folder DEBIAN_NOTO_FOLDER --folder UNPACKED_PACKAGE --folder …

The fonts of Chinese, Japanese and Korean are large (40 MB) and an optional part of an installation; they
are made beside the program, into `fonts/`, from Debian's package fonts-noto-cjk, and need no fontTools:

    apt-get install fonts-noto-cjk
    python packaging/make_fonts.py --cjk /usr/share/fonts/opentype/noto

With `--letters` the few hundred letters that the tests draw are cut out of them into tests/data/fonts,
with `--usual` the usual letters of simplified Chinese (those of GB 2312 and all that the interface, the manual
and the practice texts use) into resources/fonts, so that this language of the interface shows everywhere.

Why renamed: with two releases of one family on a computer, Qt took letter shapes from one file and drew
them with the other, so words turned into other words. A family that nobody else has cannot be mixed up.
Nothing is subsetted. Hinting is dropped for the Arabic families only, where it moves dots; the others
keep theirs, which is vertical only.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotator_app.language import font_files
from annotator_app.language.sentences import sentences

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

OURS, THEIRS = "Postil", "Noto"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
HINTING_TABLES = ("fpgm", "prep", "cvt ", "cvar", "hdmx", "VDMX", "LTSH")


@dataclass(frozen=True, slots=True)
class Family:
    """One family to make: its name after the prefix, its weights, whether it keeps its hinting."""

    name: str
    weights: tuple[int, ...] = (400, 700)
    hinted: bool = True


FAMILIES = (
    Family("Sans", weights=(400, 500, 600, 700)),
    Family("Sans Mono", weights=(400,)),
    Family("Sans Devanagari"),
    Family("Sans Bengali"),
    Family("Sans Gurmukhi"),
    Family("Sans Gujarati"),
    Family("Sans Oriya"),
    Family("Sans Tamil"),
    Family("Sans Telugu"),
    Family("Sans Kannada"),
    Family("Sans Malayalam"),
    Family("Sans Sinhala"),
    Family("Sans Arabic", hinted=False),
    Family("Naskh Arabic", hinted=False),
    Family("Nastaliq Urdu", hinted=False),
    Family("Sans Hebrew"),
    Family("Sans Ethiopic"),
    Family("Sans Thai"),
    Family("Sans Lao"),
    Family("Sans Khmer"),
    Family("Sans Myanmar"),
    Family("Serif Tibetan"),
    Family("Sans Georgian"),
    Family("Sans Armenian"),
    # Upstream has drawn these two in one weight only.
    Family("Sans Tifinagh", weights=(400,)),
    Family("Sans NKo", weights=(400,)),
    Family("Sans Adlam"),
    Family("Sans Ol Chiki"),
    Family("Sans Meetei Mayek"),
    # Signs that stand in real texts of every language, so that they show where no system font has them.
    Family("Emoji", weights=(400,)),
    Family("Sans Symbols", weights=(400,)),
    Family("Sans Symbols 2", weights=(400,)),
    Family("Sans Math", weights=(400,)),
)

# Faces whose letters the tests draw, and what they draw beside the sentence of the way of writing.
TEST_FACES = {
    "Noto Sans CJK SC": "Hans", "Noto Sans CJK TC": "Hant", "Noto Sans CJK JP": "Jpan", "Noto Sans CJK KR": "Kore",
}  # fmt: skip
USUAL_FACE = "Noto Sans CJK SC"
# One code point each, drawn differently in China, Japan and Korea.
ALIKE = "直骨角次刃今令冷判半化北及器次誤返雪底花真空海"
TEST_LETTERS = {
    "Hans": "国我们这个文本不能显示一二三四五六七八九十人大小中上下左右日月年时分好坏是否对错积极消极中性"
    "服务很慢但是食物味道在餐厅等了小时没有来可以推荐给朋友，。！？、：；“”（）"
    # What the packs of the tests and of the benchmarks say.
    "一三上且了事交人但克八公再冲冷分十半又友句右叶和夜太小左平度很得怎意愿把放故时是晚有朋样水没泡点烫热煮班用的站者而茶觉话说读起车这进遍部里长",
    "Hant": "國我們這個文字不能顯示一二三四五六七八九十人大小中上下左右日月年時分好壞是否對錯，。！？、：；「」（）",
    "Jpan": "国日本語東京文章意味評価感情肯定否定中立回答質問一二三四五六七八九十"
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽっゃゅょ"
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンー、。「」！？・",
    "Kore": "국한글어문장의미평가감정긍정부정중립대답질문가나다라마바사아자차카타파하고노도로모보소오조초코토포호"
    "이그저것수있없않습니다하세요는은을를에서와과도만까지부터음식점서비스느렸지만맛좋았어요國漢字",
}


def make_all(folders: list[Path], target: Path) -> list[str]:
    """Make every file of `FAMILIES` in `target` and give the rows of the table of sources."""
    target.mkdir(parents=True, exist_ok=True)
    return [
        make_one(newest(folders, family, weight), family, weight, target)
        for family in FAMILIES
        for weight in family.weights
    ]


def make_cjk(folder: Path, target: Path) -> list[Path]:
    """Give the large collections of `folder` names of our own in `target`; nothing else in them changes."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for weight in ("Regular", "Bold"):
        source = next(folder.rglob(f"NotoSansCJK-{weight}.ttc"), None)
        if source is None:
            raise SystemExit(f"No NotoSansCJK-{weight}.ttc in {folder}.")
        path = target / f"PostilSansCJK-{weight}.ttc"
        path.write_bytes(font_files.renamed(source.read_bytes(), _ours))
        made.append(path)
    return made


def cut_letters(folder: Path, target: Path) -> list[Path]:
    """Cut the letters of the tests out of the faces of `folder`, one file for each way of writing."""
    from fontTools import subset
    from fontTools.ttLib import TTCollection

    source = next(folder.rglob("NotoSansCJK-Regular.ttc"))
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for face in TTCollection(source, lazy=True):
        family = face["name"].getDebugName(1)
        form = TEST_FACES.get(family)
        if form is None:
            continue
        cutter = subset.Subsetter(subset.Options(layout_features=[], hinting=False, notdef_outline=True))
        cutter.populate(text=sentences()[form].text + TEST_LETTERS[form] + ALIKE)
        cutter.subset(face)
        path = target / f"{family.replace(' ', '')}-Letters.otf"
        face.save(path)
        path.write_bytes(font_files.renamed(path.read_bytes(), _ours))
        made.append(path)
    return made


def cut_usual(folder: Path, target: Path) -> list[Path]:
    """Cut the usual letters of simplified Chinese out of the collection in `folder`, without hinting."""
    from fontTools import subset
    from fontTools.ttLib import TTCollection

    faces = TTCollection(next(folder.rglob("NotoSansCJK-Regular.ttc")), lazy=True)
    face = next(face for face in faces if face["name"].getDebugName(1) == USUAL_FACE)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, desubroutinize=False)
    cutter = subset.Subsetter(options)
    cutter.populate(text=usual_letters())
    cutter.subset(face)
    target.mkdir(parents=True, exist_ok=True)
    path = target / "PostilSansHans-Regular.otf"
    face.save(path)
    path.write_bytes(font_files.renamed(path.read_bytes(), lambda _face: f"{OURS} Sans Hans"))
    return [path]


def usual_letters() -> str:
    """Give all letters of GB 2312 (the planes that its EUC form can write) and of our Chinese texts."""
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    letters = {pair.decode("gb2312", errors="ignore") for pair in rows}
    root = Path(__file__).resolve().parent.parent
    for pattern in ("i18n/*_zh-Hans.ts", "resources/*/zh-Hans.*", "resources/manual/zh-Hans/*"):
        for path in root.glob(pattern):
            letters.update(path.read_text(encoding="utf-8"))
    return "".join(sorted(letter for letter in letters if letter and letter > "\u024f"))


def _ours(face: font_files.Face) -> str:
    return face.family.replace(THEIRS, OURS, 1)


def newest(folders: list[Path], family: Family, weight: int) -> Path:
    """Give the file of the highest revision among all folders."""
    stem = (THEIRS + family.name).replace(" ", "")
    names = (f"{stem}-{WEIGHTS[weight]}.ttf", f"{stem}_{weight}{WEIGHTS[weight]}.ttf")
    found = [path for folder in folders for name in names for path in folder.rglob(name)]
    if not found:
        raise SystemExit(f"No file for {family.name} {weight} in the folders given.")
    return max(found, key=lambda path: font_files.read(path)[0].revision)


def make_one(source: Path, family: Family, weight: int, target: Path) -> str:
    """Write one font under its new name and give its row in the table of sources."""
    from fontTools.ttLib import TTFont

    font = TTFont(source, recalcTimestamp=False)
    version = font["name"].getDebugName(5).split(";")[0].removeprefix("Version ")
    rename(font, f"{OURS} {family.name}", weight)
    if not family.hinted:
        drop_hinting(font)
    made = target / f"{OURS}{family.name.replace(' ', '')}-{WEIGHTS[weight]}.ttf"
    font.save(made, reorderTables=True)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return f"| {made.name} | {source.name} | {version} | {digest} |"


def rename(font: TTFont, family: str, weight: int) -> None:
    """Replace every name by which a system could find the font; the notices stay."""
    style = WEIGHTS[weight]
    plain = style in ("Regular", "Bold")
    postscript = f"{family.replace(' ', '')}-{style}"
    revision = f"{font['head'].fontRevision:.3f}"
    names = {
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        3: f"{revision};{postscript}",
        4: f"{family} {style}",
        6: postscript,
        16: None if plain else family,
        17: None if plain else style,
    }
    table = font["name"]
    # Other languages and platforms may keep the old name: one record each, in English, is left.
    for record in [r for r in table.names if r.nameID in (*names, 21, 22, 25) or r.platformID != 3]:
        table.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for number, text in names.items():
        if text is not None:
            table.setName(text, number, 3, 1, 0x409)


def drop_hinting(font: TTFont) -> None:
    """Remove the instructions that move points on small sizes."""
    for tag in HINTING_TABLES:
        if tag in font:
            del font[tag]
    for name in font.getGlyphOrder():
        font["glyf"][name].removeHinting()


def main() -> None:
    """Read the folders from the command line, make the fonts and the table of their sources."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", type=Path, action="append", default=[], help="where Noto files lie")
    parser.add_argument("--cjk", type=Path, help="where NotoSansCJK-Regular.ttc and -Bold.ttc lie")
    parser.add_argument(
        "--letters", action="store_true", help="with --cjk: only cut the letters of the tests"
    )
    parser.add_argument(
        "--usual", action="store_true", help="with --cjk: only cut the usual letters of simplified Chinese"
    )
    parser.add_argument("--target", type=Path)
    chosen = parser.parse_args()
    if chosen.cjk:
        make, default = make_cjk, Path("fonts")
        if chosen.letters:
            make, default = cut_letters, Path("tests/data/fonts")
        elif chosen.usual:
            make, default = cut_usual, Path("resources/fonts")
        for path in make(chosen.cjk, chosen.target or default):
            print(f"{path}  {path.stat().st_size:,} bytes")
        return
    if not chosen.folder:
        parser.error("one of --folder and --cjk is needed")
    chosen.target = chosen.target or Path("resources/fonts")
    rows = make_all(chosen.folder, chosen.target)
    sources = chosen.target / "SOURCES.md"
    before = sources.read_text(encoding="utf-8").split("| file |")[0] if sources.exists() else ""
    table = ["| file | made from | version | SHA-256 of the original |", "| --- | --- | --- | --- |", *rows]
    sources.write_text(before + "\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
