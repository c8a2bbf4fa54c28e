# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Settling items in the window: the same view as a task, asking which answer holds and why they differed."""
