# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file arrives: what it is, whether it may be taken, and taking it."""
