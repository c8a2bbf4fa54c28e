# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the method box of a report says of each figure: its name in the literature, the source, its parameters.

Names and sources stand in English in every language, as they do in papers. Sources are what a reader of the page can
look up: published ones, or the program itself. Needs no numpy; a test holds the parameters against those that the
figures are computed with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Method:
    """One method; `parameters` are the defaults in force."""

    name: str
    source: str
    parameters: Mapping[str, float | int | str] = field(default_factory=dict)


# The method is published, where its bounds lie is this program's choice: name or parameters say where.
OWN_BOUNDS: Final = "bounds of Postil"

METHODS: Final[Mapping[str, Method]] = {
    "alpha": Method(
        "Krippendorff's alpha",
        "Krippendorff 2011, Computing Krippendorff's Alpha-Reliability",
        {"fewest shared items": 30, "firm from": 0.80, "tentative from": 0.667},
    ),
    "raw": Method("Raw agreement, mean over items of agreeing pairs", "Fleiss 1971"),
    "prevalence": Method(
        "Prevalence: the share of the answers that give the commonest value; of a label, of those that hold it",
        "Gwet 2008",
    ),
    "gwet": Method("Gwet's AC1; AC2 with quadratic weights above the nominal level", "Gwet 2008, 2014"),
    "cohen": Method("Cohen's kappa over the declared scale", "Cohen 1960, 1968"),
    "fleiss": Method("Fleiss' kappa", "Fleiss 1971"),
    "icc": Method("Intraclass correlations ICC(2,1) and ICC(2,k)", "Shrout and Fleiss 1979"),
    "jaccard": Method("Mean Jaccard index over pairs of answers", "Jaccard 1912"),
    "spans": Method(
        "Exact match, token F1 and overlap F1; characters where no spaces part words", "Rajpurkar et al. 2016"
    ),
    "chrf": Method("chrF, both ways", "Popović 2015", {"longest run": 6, "beta": 2.0}),
    "bootstrap": Method(
        "Percentile bootstrap over items, multinomial weights of distinct patterns",
        "Efron and Tibshirani 1993",
        {"draws": 1000, "level": 0.95},
    ),
    "majority": Method("Majority with ties as a state", "Snow et al. 2008"),
    "median": Method("Median of ordered labels; two middle ones that differ are a tie", "Stevens 1946"),
    "mean_rank": Method("Ranking by mean ranks; several at the top are a tie", "Borda 1781"),
    "dawid_skene": Method(
        "Dawid-Skene with a diagonal prior: labels, posteriors, a confusion matrix of each contributor",
        "Dawid and Skene 1979",
        {
            "diagonal": 4.0,
            "cell": 0.1,
            "option": 1.0,
            "change": 1e-7,
            "rounds": 200,
            "to adjudication below": 0.80,
        },
    ),
    "ratings": Method(
        "Mean of ratings; far apart where they vary as much as the points of their scale",
        f"Stevens 1946; {OWN_BOUNDS}",
    ),
    "adjusted": Method(
        "Shrunken z of raters",
        "Graham et al. 2013; Efron and Morris 1975",
        {"shrinkage": 5.0, "fewest scores": 10},
    ),
    "by_prompt": Method("Mean with t interval clustered by prompt", "Cochran 1977"),
    "bradley_terry": Method(
        "Bradley-Terry by the MM update",
        "Bradley and Terry 1952; Hunter 2004",
        {"wins added to each pair": 0.5},
    ),
    "sign_flips": Method(
        "Sign-flip permutation", "Fisher 1935", {"exact up to prompts": 15, "drawn otherwise": 10_000}
    ),
    "wilcoxon": Method("Wilcoxon's signed-rank test", "Wilcoxon 1945"),
    "mcnemar": Method("McNemar's test, exact", "McNemar 1947"),
    "holm": Method("Holm's step-down adjustment", "Holm 1979"),
    "wilson": Method("Wilson's interval of a share", "Wilson 1927"),
    "clopper_pearson": Method("Exact interval of a share", "Clopper and Pearson 1934"),
    "five_looks": Method(
        "Five looks, each at 98%, hypergeometric in small lots",
        "Dodge and Romig 1941; Pocock 1977",
        {"limit": 0.05, "looks": 5, "each look": 0.98, "check all below": 50},
    ),
    "weighed": Method(
        "Horvitz-Thompson estimate of errors in a lot of known size, drawn by systematic sampling in proportion to "
        "risk; bounds by Stringer",
        "Horvitz and Thompson 1952; Madow 1949; Hartley and Rao 1962; Stringer 1963; Bickel 1992; Kish 1965",
        {"limit": 0.05, "accepted if below it": 0.95, "rejected if above it": 0.98, "size without a sign": 1},
    ),
    "one_look": Method(
        "One look at a fixed number: between an error rate that is fine and one that is not, or without an error",
        "Dodge and Romig 1941",
    ),
    "iso2859": Method("Normal single sampling, level II", "ISO 2859-1:1999"),
    "corrected": Method(
        "Error rate corrected for what reviewers miss",
        "Rogan and Gladen 1978; Lang and Reiczigel 2014",
        {"fewest planted errors": 10},
    ),
    "blind": Method(
        "Answers of reviewers before they saw the answer, held against it: those of the random sample, one reviewer "
        "for each item, and of each reviewer the first look at an item",
        "rules of Postil",
        {"answered first, one in": 5},
    ),
    "severity": Method(
        "Severity points of errors, for each answer and for each thousand words or characters",
        f"Lommel, Uszkoreit and Burchardt 2014; {OWN_BOUNDS}",
        {"neutral": 0.0, "minor": 1.0, "major": 5.0, "critical": 25.0, "minor punctuation": 0.1},
    ),
    "gold": Method(
        "Sequential test on hidden gold",
        "Wald 1947",
        {"right": 0.85, "wrong": 0.60, "alpha": 0.05, "beta": 0.10},
    ),
    "straight_runs": Method(
        "Longest run against the same answers in other orders; correlation with the means of the others",
        "Curran 2016; Pitman 1937",
        {"p below": 0.01, "orders": 2000, "correlation below": 0.1, "fewest items": 10},
    ),
    "one_answer": Method(
        "The same answer every time, against the share of it among the answers of the others: to the same items where "
        "enough of these have others, else to all",
        f"Curran 2016; {OWN_BOUNDS}",
        {"p below": 0.01, "fewest answers": 20},
    ),
    "near_copies": Method(
        "MinHash, then the exact Jaccard index of character runs",
        "Broder 1997",
        {"near from": 0.60, "values": 128},
    ),
    "filler": Method(
        "Distinct runs of three characters",
        f"Li et al. 2016 (distinct-n); {OWN_BOUNDS}",
        {"below": 0.50, "from characters": 100},
    ),
    "pace": Method(
        "A quarter of the reading time, or a third of the median of the same item or length",
        f"Trauzettel-Klosinski and Dietz 2012 (reading speeds); {OWN_BOUNDS}",
        {"fewest answers of a median": 5, "in a row": 10},
    ),
    "origin": Method("Origin of a text by what was counted while it was typed", "rules of Postil"),
    "rebound": Method("The lowest-rated fifth, seen again by raters it was not picked by", "Galton 1886"),
    "text_language": Method(
        "Language of a text: its script, then every detector that knows the language that was asked for",
        f"Lui and Baldwin 2012 (langid); Nakatani 2010 (language-detection); {OWN_BOUNDS}",
        {"confidence from": 0.80},
    ),
    "length": Method("Robust z of log length", "Iglewicz and Hoaglin 1993", {"beyond": 3.5}),
}
