# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's desk: one screen for a bundle, a tab for each part of the work."""
