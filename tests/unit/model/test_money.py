# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sums have the decimals of their currency, and halves go up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator_app.model import money


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("17.5", "JPY", "18"),
        ("16.5", "JPY", "17"),
        ("16.4999", "XOF", "16"),
        ("0.175", "BHD", "0.175"),
        ("0.1755", "KWD", "0.176"),
        ("12", "TND", "12.000"),
        ("0.00005", "CLF", "0.0001"),
        ("2.5", "UYW", "2.5000"),
        ("0.125", "EUR", "0.13"),
        ("0.135", "NGN", "0.14"),
        ("7", "ETB", "7.00"),
        ("1.005", "ZZZ", "1.01"),
        ("1.005", "", "1.01"),
        ("17.5", "jpy", "18"),
        ("1E+3", "UGX", "1000"),
        ("9" * 40 + ".5", "VND", "1" + "0" * 40),
        ("Infinity", "EUR", "Infinity"),
    ],
)
def test_a_sum_has_the_decimals_of_its_currency(amount: str, currency: str, said: str) -> None:
    assert money.written(Decimal(amount), currency) == said


def test_what_is_rounded_is_what_is_written() -> None:
    for currency in ("JPY", "BHD", "CLF", "EUR"):
        for thousandths in range(0, 3000, 7):
            amount = Decimal(thousandths) / 3000
            whole = money.rounded(amount, currency)
            assert str(whole) == money.written(amount, currency) == money.written(whole, currency)
            assert abs(whole - amount) * 2 <= Decimal(1).scaleb(-money.decimals(currency))
