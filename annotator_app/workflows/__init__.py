# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the product does, stage by stage, one file for each verb; called by the window and the command line alike."""
