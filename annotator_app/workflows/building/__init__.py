# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From a coordinator's plan and sources to a bundle and its signed packs."""
