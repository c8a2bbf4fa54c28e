# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans: the coordinator's TOML file, read part by part, written back, and told part by part where it is wrong."""
