# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lists: rows that are drawn as they come into view, moved through by arrows."""
