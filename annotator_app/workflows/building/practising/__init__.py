# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Practice: items of a bundle that count for nothing, and the practice packs that come with the program."""
