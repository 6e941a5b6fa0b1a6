// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/segmented.h"

#include "app/admin/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace puas {

Segmented::Segmented(const QStringList &names, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &name : names) {
        auto *button = new QPushButton(name, this);
        const bool first = m_buttons.isEmpty();
        const bool last = m_buttons.size() + 1 == names.size();
        setButtonKind(button, first ? "segmentFirst" : last ? "segmentLast" : "segmentMiddle");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const int index = int(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, index] { emit chosen(index); });
        layout->addWidget(button);
        m_buttons << button;
    }
    m_buttons.front()->setChecked(true);
}

int Segmented::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return 0;
}

void Segmented::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

void Segmented::setText(int index, const QString &text)
{
    m_buttons[index]->setText(text);
}

} // namespace puas
