// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/widget_finder.h"

#include "app/admin/data_table.h"
#include "app/admin/table_header.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace puas::test {

QLineEdit *fieldNamed(const QWidget *parent, const char *name)
{
    for (auto *field : parent->findChildren<QLineEdit *>())
        if (field->accessibleName() == QLatin1String(name))
            return field;
    return nullptr;
}

QPushButton *buttonNamed(const QWidget *parent, const char *name)
{
    for (auto *button : parent->findChildren<QPushButton *>())
        if (!button->isHidden() && (button->text() == QLatin1String(name) || button->accessibleName() == QLatin1String(name)))
            return button;
    return nullptr;
}

bool hasText(const QWidget *parent, const char *words)
{
    const auto labels = parent->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [words](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QString::fromUtf8(words));
    });
}

QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    for (auto *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            cut << label->text();
    }
    for (auto *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            cut << button->text();
    for (auto *area : window->findChildren<QScrollArea *>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("wider than its place");
    for (auto *table : window->findChildren<DataTable *>()) {
        if (!table->isVisible())
            continue;
        if (table->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("wider than its place: ") + table->accessibleName();
        const auto *header = qobject_cast<const TableHeader *>(table->horizontalHeader());
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column) && header->neededWidth(column) > table->columnWidth(column))
                cut << table->accessibleName() + QStringLiteral(": ") + table->model()->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (table->isColumnHidden(column) || index.data().toString().isEmpty())
                    continue;
                const QSize needed = table->itemDelegateForIndex(index)->sizeHint(QStyleOptionViewItem(), index);
                if (needed.width() > table->columnWidth(column) || needed.height() > table->rowHeight(row))
                    cut << QStringLiteral("%1: %2").arg(table->accessibleName(), index.data().toString());
            }
    }
    return cut;
}

} // namespace puas::test
