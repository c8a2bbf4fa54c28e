# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Responses as they were meant to look: headings, lists, code and tables, built from our own text blocks."""
