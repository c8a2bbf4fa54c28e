# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a pack of any kind must hold to be believed: everything is checked before anything is taken."""
