# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Before the work is in view: who it is, the first run, what has to be said once, and what cannot go on."""
