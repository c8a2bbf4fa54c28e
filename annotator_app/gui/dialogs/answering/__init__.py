# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dialogs of those who answer or review: before the first item, at an item, after the last."""
