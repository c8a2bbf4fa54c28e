# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures of a report, drawn with Qt from the same values as on the page."""
