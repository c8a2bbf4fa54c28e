# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The merged set of a bundle as everything above reads it: who said what of which item, and what answers come to."""
