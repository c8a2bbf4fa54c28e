# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds of a project for the coordinator's window: what went before, how it compares, and what comes next."""
