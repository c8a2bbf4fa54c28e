# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust packs and new keys: how belief travels from one home to another."""
