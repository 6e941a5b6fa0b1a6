# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An auditor's reading of Puas. It shares no line with Puas and knows the FORMAT pages only."""
