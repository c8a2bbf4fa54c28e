# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Aids to reading an item: its marks, terms, rubric, ruler, finding, and two texts compared."""
