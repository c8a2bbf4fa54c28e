# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merged answers as a data set to publish: tables of a fixed shape, a card, and Croissant metadata (quality.md 4.6)."""
