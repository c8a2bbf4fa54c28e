# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts set for reading at length: the manual, guidelines, what goes to paper."""
