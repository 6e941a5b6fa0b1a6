// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/six_words_view.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"

#include <QGridLayout>

namespace puas {

namespace {

constexpr int wordColumns = 2;

} // namespace

SixWordsView::SixWordsView(const QStringList &words, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme().px(4), 0, theme().px(4));
    grid->setVerticalSpacing(theme().px(6));
    for (int i = 0; i < words.size(); ++i) {
        const int column = i % wordColumns * 2;
        auto *number = makeText(QString::number(i + 1), "soft");
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumWidth(theme().px(20));
        auto *word = makeText(words[i], "figure");
        grid->addWidget(number, i / wordColumns, column);
        grid->addWidget(word, i / wordColumns, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

} // namespace puas
