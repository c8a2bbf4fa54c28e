# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts: to read, to mark and to write, in every script and direction."""
