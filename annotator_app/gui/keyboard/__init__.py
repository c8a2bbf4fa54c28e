# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard: the table of commands, how a key is read and resolved, own keys and presets, what is drawn of it."""
