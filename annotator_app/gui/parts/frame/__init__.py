# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stands around and over the work: bars, banners, tabs, panels, toasts and dialogs."""
