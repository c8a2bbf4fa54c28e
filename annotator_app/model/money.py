# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Amounts of money in the smallest unit of their currency (ISO 4217): the one place that rounds what is to be paid.

A sum is rounded once, as a whole and never answer by answer, and halves go up. Codes that are not known have two
decimals, as most currencies have.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

USUAL: Final = 2
# ISO 4217 list one, where the minor unit is not 2; the three units of account that have 0 and 4 are among them.
_OTHERS: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_DECIMALS: Final = {code: number for number, codes in _OTHERS.items() for code in codes.split()}


def decimals(currency: str) -> int:
    """Give how many decimals amounts of a currency have."""
    return _DECIMALS.get(currency.strip().upper(), USUAL)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """Give a sum in whole smallest units of its currency, halves up."""
    if not amount.is_finite():
        return amount
    # As many digits as there are: somebody may be typing an amount that nobody pays.
    whole = Context(prec=max(28, amount.adjusted() + 8), rounding=ROUND_HALF_UP)
    return amount.quantize(Decimal(1).scaleb(-decimals(currency)), context=whole)


def written(amount: Decimal, currency: str) -> str:
    """Give the digits of a sum, with as many decimals as its currency has."""
    return f"{rounded(amount, currency):f}"
