# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Checking lots of answers: how many to look at, what was found, and how good those are who looked."""
