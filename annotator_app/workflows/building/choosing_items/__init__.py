# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which items a round takes: signals, the choice, its signed record, and the rows it came from."""
