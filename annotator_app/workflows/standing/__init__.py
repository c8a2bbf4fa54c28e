# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a bundle stands: what is out and back, answers per item, and the lots with what reviewers said of them."""
