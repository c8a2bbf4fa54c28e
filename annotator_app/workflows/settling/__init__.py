# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What people have to settle: the one count of it with its reasons, the cases, and what was settled."""
