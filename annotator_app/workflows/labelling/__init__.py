# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One person at one pack: items, answers, drafts, their history and their places."""
