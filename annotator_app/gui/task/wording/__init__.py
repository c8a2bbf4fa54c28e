# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the task view speaks: of answers, of what is asked, of where one is, and to screen readers."""
