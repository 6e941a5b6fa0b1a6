// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/twin_card.h"

#include "app/admin/data_table.h"
#include "app/admin/theme.h"

#include <QPushButton>
#include <QStackedWidget>

namespace puas {

TwinCard::TwinCard(QWidget *parent)
    : Card(parent), m_stack(new QStackedWidget(this)), m_button(new QPushButton(tr("Table"), this))
{
    setButtonKind(m_button, "link");
    head()->addWidget(m_button, 0, Qt::AlignBaseline);
    body()->addWidget(m_stack, 1);
    connect(m_button, &QPushButton::clicked, this, &TwinCard::switchTwin);
}

void TwinCard::setTwins(QWidget *chart, DataTable *table)
{
    m_stack->addWidget(chart);
    m_stack->addWidget(table);
}

void TwinCard::setFact(const QString &sentence)
{
    m_stack->widget(0)->setAccessibleName(title());
    m_stack->widget(0)->setAccessibleDescription(sentence);
    setAccessibleDescription(sentence);
}

bool TwinCard::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void TwinCard::switchTwin()
{
    m_stack->setCurrentIndex(showsTable() ? 0 : 1);
    m_button->setText(showsTable() ? tr("Chart") : tr("Table"));
    m_button->setAccessibleName(showsTable() ? tr("Show the chart of %1").arg(title())
                                             : tr("Show the table of %1").arg(title()));
}

} // namespace puas
