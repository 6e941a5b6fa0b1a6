// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;
class QPushButton;
class QWidget;

namespace puas::test {

/// \file
/// Parts of a window as a person finds them: by the words on them.

/// The field with this accessible name, or none.
[[nodiscard]] QLineEdit *fieldNamed(const QWidget *parent, const char *name);

/// The visible button with this text or accessible name, or none.
[[nodiscard]] QPushButton *buttonNamed(const QWidget *parent, const char *name);

/// Whether a visible label holds these words.
[[nodiscard]] bool hasText(const QWidget *parent, const char *words);

/// What does not fit into its place: labels, buttons, cells, areas that scroll sideways.
[[nodiscard]] QStringList cutTexts(const QWidget *window);

} // namespace puas::test
