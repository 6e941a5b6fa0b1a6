// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/closing/marked_figures.h"

class QLabel;

namespace puas {

class MarkedFiguresModel;

/// An officer's marks, and the figure with and without their ratings. Hidden without marks.
class OfficerMarksCard : public Card
{
    Q_OBJECT

public:
    explicit OfficerMarksCard(QWidget *parent = nullptr);

    void show(const OfficerMarks &marks, const Explanation &explanation);

signals:
    void marksWanted();

private:
    MarkedFiguresModel *m_figures;
};

} // namespace puas
