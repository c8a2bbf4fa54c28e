# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Postil: the offline desktop annotation program for linguists."""

__version__ = "0.1.0"
