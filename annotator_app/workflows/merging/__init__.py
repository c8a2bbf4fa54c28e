# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Result and verdict packs into the bundle: looked at, merged, undone, and which version of somebody's work holds."""
