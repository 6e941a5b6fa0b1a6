// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/stick_field.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace puas {

StickField::StickField(QWidget *parent) : QWidget(parent), m_sticks(new QComboBox)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    m_sticks->setAccessibleName(tr("Stick"));
    m_sticks->setPlaceholderText(tr("No stick is plugged in"));
    m_sticks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    across->addWidget(m_sticks, 1);
    auto *folder = new QPushButton(tr("Folder"));
    folder->setAutoDefault(false);
    across->addWidget(folder);
    setFocusProxy(m_sticks);
    connect(folder, &QPushButton::clicked, this, &StickField::choose);
    connect(&m_watch, &StickWatch::inserted, this, &StickField::offer);
    connect(&m_watch, &StickWatch::removed, this, &StickField::offer);
    offer();
}

QString StickField::path() const
{
    return m_sticks->currentData().toString();
}

void StickField::offer()
{
    const QString before = path();
    m_sticks->clear();
    for (const Stick &stick : mountedSticks())
        m_sticks->addItem(stick.name, stick.path);
    if (!m_folder.isEmpty())
        m_sticks->addItem(QDir::toNativeSeparators(m_folder), m_folder);
    const int kept = m_sticks->findData(before);
    m_sticks->setCurrentIndex(kept >= 0 ? kept : m_sticks->count() > 0 ? 0 : -1);
}

void StickField::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose the folder of a stick"),
                                                             path());
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    offer();
    m_sticks->setCurrentIndex(m_sticks->findData(chosen));
}

} // namespace puas
