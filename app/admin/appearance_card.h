// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"

class QComboBox;

namespace puas {

class Segmented;

/// Language, light or dark, size of the text: each holds at once.
class AppearanceCard : public Card
{
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget *parent = nullptr);

signals:
    /// The window has to be made anew for it.
    void languageWanted(const QString &language);

private:
    void addRow(const QString &name, QWidget *control);
    void followTheme();

    QComboBox *m_language;
    Segmented *m_mode;
    QComboBox *m_text;
};

} // namespace puas
