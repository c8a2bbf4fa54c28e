# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One widget for each question kind, and the map from kind to widget."""
