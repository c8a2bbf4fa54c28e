# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The review screen: the task view with an answer in it, and what is asked about that answer (ux.md 7.11)."""
