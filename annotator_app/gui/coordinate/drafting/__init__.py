# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle in the making: its settings part by part, and beside them who gets what and how an item looks."""
