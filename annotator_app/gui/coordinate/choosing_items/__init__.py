# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing the items of a round: what is asked, what would be taken, and what leaks."""
