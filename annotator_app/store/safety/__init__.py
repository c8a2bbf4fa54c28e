# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Safety copies of a store, and what is still read where the store is damaged."""
