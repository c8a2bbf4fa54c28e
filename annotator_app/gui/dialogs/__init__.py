# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Dialogs: decisions that a person takes over the window, and nothing else."""
