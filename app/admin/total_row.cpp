// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/total_row.h"

#include "app/admin/data_table.h"
#include "app/admin/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace puas {

namespace {

constexpr int rowHeight = 38;
constexpr int totalPadding = 8;

} // namespace

TotalRow::TotalRow(DataTable *table, QWidget *parent)
    : QWidget(parent), m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void TotalRow::setTexts(QMap<int, QString> texts)
{
    m_texts = std::move(texts);
    setAccessibleName(QStringList(m_texts.values()).join(QStringLiteral(", ")));
    update();
}

QSize TotalRow::sizeHint() const
{
    return {theme().px(200), theme().px(rowHeight)};
}

void TotalRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().control);
    painter.setFont(theme().font(15, QFont::Bold));
    painter.setPen(theme().colours().ink);
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (m_table->isColumnHidden(it.key()))
            continue;
        const bool left = it.key() == 0;
        const int x = m_table->columnViewportPosition(it.key());
        const QRect cell(x + totalPadding + (left ? m_table->photoSize() + theme().px(10) : 0), 0,
                         m_table->columnWidth(it.key()) - 2 * totalPadding, height());
        // The text may be wider than its column: it grows towards the free side.
        const int side = left ? int(Qt::AlignLeft) : int(Qt::AlignRight);
        painter.drawText(cell.adjusted(left ? 0 : -theme().px(30), 0, left ? theme().px(30) : 0, 0), side | Qt::AlignVCenter, it.value());
    }
}

} // namespace puas
