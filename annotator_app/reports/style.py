# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The style of the coordinator's page: light and dark, either direction, narrow screens, A4."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STYLE: Final = """
:root { %(light)s --tint: .43; --warnTint: .70; color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { %(dark)s --tint: .30; --warnTint: .30; } }
* { box-sizing: border-box; }
html { scroll-behavior: auto; }
body { margin: 0; background: var(--canvas); color: var(--text);
  font: 15px/1.55 "Noto Sans", "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 1080px; margin: 0 auto; padding: 36px 24px 64px; }
h1 { font-size: 28px; line-height: 1.3; margin: 0 0 4px; font-weight: 700; }
h2 { font-size: 19px; line-height: 1.35; margin: 0 0 4px; font-weight: 600; }
h3 { font-size: 15px; margin: 24px 0 8px; font-weight: 600; }
.small h3, .figures .small h3 { font-size: 14px; margin: 0; font-weight: 600; }
p { margin: 0 0 12px; } ul { padding: 0; margin: 0; list-style: none; }
.soft, .how { color: var(--textSoft); } .how { font-size: 13px; margin: 16px 0 0; max-width: 76ch; }
section { background: var(--surface); border: 1px solid var(--border); border-radius: 12px;
  padding: 20px 24px 22px; margin-top: 20px; scroll-margin-top: 12px; }
.part { border-inline-start: 4px solid var(--warnMark); padding-inline-start: 12px; margin-top: 14px; }
.part p { margin: 0; font-weight: 600; } .part p + p { font-weight: 400; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 12px; margin: 20px 0 0; }
.tiles li { background: var(--surface); border: 1px solid var(--border); border-radius: 10px; padding: 12px 14px;
  color: var(--textSoft); font-size: 13px; }
.tiles b { display: block; font-size: 26px; line-height: 1.25; font-weight: 700; color: var(--text);
  font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 18px 2px 0; font-size: 13px; }
a { color: var(--accentText); } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.figures { display: flex; flex-wrap: wrap; gap: 14px 32px; margin-top: 14px; }
.figure { flex: 1 1 100%; min-width: 0; } .figures h3 { margin-top: 10px; }
/* Two stand side by side only where the words of both have room. */
.figure.tight { flex: 1 1 min-content; min-width: min(320px, 100%); max-width: 100%; }
.rows > li { display: grid; grid-template-columns: minmax(110px, 250px) minmax(120px, 1fr) minmax(90px, 200px);
  column-gap: 14px; align-items: center; min-height: 30px; padding-block: 2px; font-size: 14px; line-height: 1.3; }
.own { unicode-bidi: isolate; }
.rows .said { font-variant-numeric: tabular-nums; white-space: pre-wrap; }
.dots .said, .boxes .said { font-size: 13px; }
.rows .axis { min-height: 18px; padding-block: 0; }
.plot { display: block; width: 100%; direction: ltr; overflow: visible; }
.axis text { fill: var(--textSoft); font-size: 12px; }
svg .axis { stroke: var(--border); } svg .goal { stroke: var(--borderStrong); stroke-dasharray: 4 3; }
svg .crew { stroke: var(--text); stroke-width: 2; }
rect.accent, circle.accent { fill: var(--accent); } rect.warn, circle.warn { fill: var(--warnMark); }
rect.danger, circle.danger { fill: var(--danger); } rect.success, circle.success { fill: var(--success); }
rect.plain { fill: var(--borderStrong); } rect.box { fill: var(--accentSoft); stroke: var(--accent); }
rect { stroke: var(--surface); stroke-width: 1; }
circle.hollow { fill: var(--surface); stroke: var(--text); stroke-width: 1.5; }
.whisker { stroke-width: 1.5; stroke: var(--text); } .whisker.strong { stroke-width: 2.5; }
.whisker.accent { stroke: var(--accent); } .whisker.danger { stroke: var(--danger); }
.whisker.warn { stroke: var(--warnMark); } .whisker.success { stroke: var(--success); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 10px; font-size: 13px; color: var(--textSoft); }
.legend i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-inline-end: 6px;
  vertical-align: -1px; background: var(--accent); }
.legend i.warn { background: var(--warnMark); } .legend i.danger { background: var(--danger); }
.legend i.success { background: var(--success); } .legend i.plain { background: var(--borderStrong); }
.small { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 22px 28px; }
.small p { font-size: 12px; margin: 0 0 4px; }
.small .rows > li { grid-template-columns: minmax(60px, 90px) 1fr 44px; min-height: 20px; font-size: 12px;
  column-gap: 8px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; margin-bottom: 12px; }
th, td { padding: 6px 14px 6px 0; text-align: start; border-bottom: 1px solid var(--border); vertical-align: top;
  overflow-wrap: normal; }
[dir=rtl] th, [dir=rtl] td { padding: 6px 0 6px 14px; }
th { font-weight: 600; } th.long { min-width: 200px; } .day { white-space: nowrap; }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; padding-inline-end: 18px; }
.heat { border-collapse: separate; border-spacing: 4px; margin: 0 -4px; }
.heat th, .heat td, [dir=rtl] .heat th, [dir=rtl] .heat td { border: 0; padding: 6px 10px; vertical-align: middle; }
.heat thead th { text-align: center; font-weight: 500; font-size: 13px; }
.heat tbody th { font-weight: 500; } .heat tbody td { text-align: center; border-radius: 6px; min-width: 74px; }
.heat b { display: block; font-variant-numeric: tabular-nums; } .heat small { font-size: 12px; white-space: nowrap; }
.heat td.accent { background: rgb(var(--accent-rgb) / calc(.06 + var(--s) * (var(--tint) - .06))); }
.heat td.warn { background: rgb(var(--warnMark-rgb) / calc(.06 + var(--s) * (var(--warnTint) - .06))); }
.heat tbody td.none { outline: 1px dashed var(--borderStrong); outline-offset: -1px; background: var(--sunken); }
.notes { margin-top: 14px; font-size: 14px; } .notes li { padding: 2px 0; }
.rows .said a, .heat a, .small a, .tiles a, .notes a, td a { color: inherit;
  text-decoration-color: var(--borderStrong); text-underline-offset: 3px; }
dl { margin: 0; font-size: 13px; } dt { font-weight: 600; margin-top: 10px; scroll-margin-top: 12px; }
dt:target { background: var(--accentSoft); } dd { margin: 2px 0 0; color: var(--textSoft); }
code { font-size: 12px; } .late { color: var(--warn); font-weight: 600; }
details { margin-top: 14px; } summary { cursor: pointer; color: var(--accentText); font-size: 14px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  main { padding: 20px 12px 40px; } section { padding: 16px 14px; }
  .rows > li { grid-template-columns: 1fr auto; row-gap: 2px; padding: 4px 0; }
  .rows > li .plot { grid-column: 1 / -1; grid-row: 2; }
  .rows .axis .label, .rows .axis .said { display: none; }
}
@page { size: A4; margin: 14mm 12mm; }
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { background: none; font-size: 12px; } main { max-width: none; padding: 0; }
  nav, #items { display: none; } .rows .said a, .heat a, .small a, .tiles a, .notes a, td a {
  text-decoration: none; }
  .how { font-size: 10.5px; max-width: none; } .figure.tight { min-width: 260px; }
  section { padding: 14px 16px; margin-top: 12px; border-radius: 8px; }
  .figure, .small > li, tr, .rows > li, .tiles, .whole { break-inside: avoid; } h2, h3, h2 + p { break-after: avoid; }
  .how { break-before: avoid; } .tiles { grid-template-columns: repeat(6, 1fr); } .tiles b { font-size: 20px; }
  .tiles li { padding: 8px 10px; font-size: 11px; } .wide { overflow: visible; } th.long { min-width: 0; }
  th, td { padding-inline-end: 8px; }
  /* What is wider than the paper would shrink the whole page. */
  table:has(th:nth-child(10)) :is(th, td) { font-size: 9px; padding-inline-end: 5px; }
  table, .notes, .legend, .rows > li, .rows .said, .heat thead th { font-size: 11px; }
  .rows > li { min-height: 24px; grid-template-columns: minmax(90px, 190px) minmax(120px, 1fr) minmax(80px, 150px); }
  .heat tbody td { min-width: 56px; } details:not([open]) { display: none; }
}
"""

_USED = (
    "canvas", "surface", "sunken", "border", "borderStrong", "text", "textSoft", "accent", "accentText", "accentSoft",
    "warn", "warnMark", "success", "danger",
)  # fmt: skip


def variables(theme: Mapping[str, str]) -> str:
    """Give the colours of a theme of the design tokens as variables of a page."""
    plain = " ".join(f"--{name}: {theme[name]};" for name in _USED)
    tints = " ".join(f"--{name}-rgb: {_parts(theme[name])};" for name in ("accent", "warnMark"))
    return f"{plain} {tints}"


def _parts(colour: str) -> str:
    return " ".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
