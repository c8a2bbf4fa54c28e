# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From saved answers to one signed result pack, and what it will tell about its writer."""
