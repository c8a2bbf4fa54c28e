# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report: figures counted in one pass over the merged set, put together for page, window, files and statements."""
