# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pure numbers: agreement, merging, review and rounds (quality.md); no files, no SQL, no Qt, numpy only."""
