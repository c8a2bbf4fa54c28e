# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From result packs to the merged set, its counts, its exports and its report."""
