// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace puas {

/// Six words, large, numbered and in their order, as the kiosk shows them.
class SixWordsView : public QWidget
{
    Q_OBJECT

public:
    explicit SixWordsView(const QStringList &words, QWidget *parent = nullptr);
};

} // namespace puas
