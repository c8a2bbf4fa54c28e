# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands in the way at an item: a disk that does not take it, letters that no font has."""
