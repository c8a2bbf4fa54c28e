# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a comparison can show before it is made: the smallest difference that so many prompts would show.

quality.md 4.4, 3: two-sided at 95%, seen four times in five.
"""

from __future__ import annotations

import math

from annotator_app.quality.distributions import bisected, normal_quantile

LEVEL, POWER = 0.95, 0.80


def _comparisons(win_rate: float, level: float, power: float) -> float:
    """Give the comparisons without a tie that a win rate other than .5 takes.

    Fleiss, Levin and Paik 2003, section 2.5, one sample against one half:
    n = (z_a / 2 + z_b sqrt(p (1 - p)))^2 / (p - 1/2)^2.
    """
    both = normal_quantile((1 + level) / 2) / 2 + normal_quantile(power) * math.sqrt(
        win_rate * (1 - win_rate)
    )
    return (both / (win_rate - 0.5)) ** 2


def visible_win_rate(comparisons: int, level: float = LEVEL, power: float = POWER) -> float | None:
    """Give the smallest win rate above .5 that so many comparisons show; None where not even 1 would be."""
    if comparisons < _comparisons(1.0, level, power):
        return None
    return bisected(lambda rate: comparisons - _comparisons(rate, level, power), 0.5 + 1e-9, 1.0)


def visible_difference(prompts: int, level: float = LEVEL, power: float = POWER) -> float | None:
    """Give the smallest paired mean difference, in standard deviations of the differences, that so many prompts show.

    n = ((z_a + z_b) / d)^2 + z_a^2 / 2, the second term for the t test (Guenther 1981).
    """
    z = normal_quantile((1 + level) / 2)
    room = prompts - z * z / 2
    return (z + normal_quantile(power)) / math.sqrt(room) if room > 0 else None
