# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Signs of how somebody answered: they order looks and judge nobody."""
