# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files that travel: containers, signatures, keys. Nothing else touches archives or keys."""
