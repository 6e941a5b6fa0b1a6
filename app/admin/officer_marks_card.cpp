// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_marks_card.h"

#include "app/admin/data_table.h"
#include "app/admin/marked_figures_model.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QPushButton>

namespace puas {

OfficerMarksCard::OfficerMarksCard(QWidget *parent)
    : Card(parent), m_figures(new MarkedFiguresModel(this))
{
    setSideMargin(12);
    auto *open = new QPushButton(tr("Look at the marks"));
    setButtonKind(open, "link");
    head()->addWidget(open);
    auto *table = new DataTable(tr("Figures with and without marked ratings"));
    table->setModel(m_figures);
    table->setPlaces({{220, 3}, {70, 1}, {90, 1}, {100, 1}, {110, 1}});
    table->setRowHeights(36);
    table->setFitsRows(true);
    body()->addWidget(table);
    auto *note = makeText(
        tr("A mark changes no figure by itself: a person decides. Both figures are kept."), "fine");
    note->setWordWrap(true);
    note->setContentsMargins(8, 4, 8, 0);
    body()->addWidget(note);
    connect(open, &QPushButton::clicked, this, &OfficerMarksCard::marksWanted);
    setVisible(false);
}

void OfficerMarksCard::show(const OfficerMarks &marks, const Explanation &explanation)
{
    setTitle(
        tr("Marks"),
        tr("%1 marks, %2 open").arg(EyeFormat().count(marks.marks), EyeFormat().count(marks.open)));
    m_figures->setExplanation(explanation);
    setVisible(true);
}

} // namespace puas
