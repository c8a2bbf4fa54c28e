# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Models and rounds beside each other, and what may be claimed of it."""
