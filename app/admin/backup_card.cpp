// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/backup_card.h"

#include "app/admin/backup_dialogs.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"

#include <QAccessible>
#include <QPushButton>

namespace puas {

BackupCard::BackupCard(OfficeSession &session, QWidget *parent)
    : Card(parent), m_session(session), m_outcome(makeText({}, "message"))
{
    body()->addWidget(makeText(tr("Backup"), "section"));
    auto *words = makeText(tr("The whole office, its journal and its keys, in one file sealed with a passphrase, and read back after it is written. "
                              "Make one after each stick, onto another disk."),
                           "soft");
    words->setWordWrap(true);
    body()->addWidget(words);
    m_outcome->setWordWrap(true);
    m_outcome->setProperty("message", QStringLiteral("done"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    auto *make = new QPushButton(tr("Make a backup"));
    setButtonKind(make, "primary");
    auto *check = new QPushButton(tr("Check a backup"));
    auto *row = new QHBoxLayout;
    row->addWidget(make);
    row->addWidget(check);
    row->addStretch(1);
    body()->addLayout(row);
    connect(make, &QPushButton::clicked, this, &BackupCard::makeBackup);
    connect(check, &QPushButton::clicked, this, &BackupCard::checkBackup);
}

void BackupCard::makeBackup()
{
    MakeBackupDialog dialog(m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("Backup written and read back: %1").arg(backupWords(dialog.content(), m_session)));
}

void BackupCard::checkBackup()
{
    CheckBackupDialog dialog(m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("The backup is whole: %1").arg(backupWords(dialog.content(), m_session)));
}

void BackupCard::say(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->show();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace puas
