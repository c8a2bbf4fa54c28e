# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The SQLite stores: the home's and a bundle's. No SQL anywhere else."""
