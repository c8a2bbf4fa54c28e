# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The home: where it lies, what it holds, its safety copies and its recovery."""
