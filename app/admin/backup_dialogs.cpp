// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/backup_dialogs.h"

#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace puas {

namespace {

class BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackupDialogs)
};

QString backupFiles()
{
    return BackupTexts::tr("Backups of Puas (*.puas-backup)");
}

} // namespace

QString backupWords(const BackupContent &content, const OfficeSession &session)
{
    const auto made = QDateTime::fromMSecsSinceEpoch(content.madeAtMs, session.now().timeZone());
    return BackupTexts::tr("%1 (%2), %3, %4 ratings")
        .arg(content.name, content.office, EyeFormat().shortDateTime(made), EyeFormat().count(content.ratings));
}

BackupDialog::BackupDialog(OfficeSession &session, const QString &title, const QString &doIt, QWidget *parent)
    : JobDialog(session, title, doIt, parent)
{
}

void BackupDialog::addFileRow(const QString &chooseTitle, bool isNew)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    m_file = new QLineEdit;
    m_file->setAccessibleName(BackupTexts::tr("File"));
    auto *choose = new QPushButton(BackupTexts::tr("Choose"));
    choose->setAutoDefault(false);
    across->addWidget(m_file, 1);
    across->addWidget(choose);
    row->setFocusProxy(m_file);
    addRow(BackupTexts::tr("File"), row);
    if (isNew)
        m_file->setText(QDir::home().filePath(QStringLiteral("puas-%1-%2.puas-backup")
                                                  .arg(session().home().code, session().today().toString(Qt::ISODate))));
    connect(choose, &QPushButton::clicked, this, [this, chooseTitle, isNew] {
        const QString chosen = isNew ? QFileDialog::getSaveFileName(this, chooseTitle, m_file->text(), backupFiles())
                                     : QFileDialog::getOpenFileName(this, chooseTitle, QDir::homePath(), backupFiles());
        if (!chosen.isEmpty())
            m_file->setText(chosen);
    });
}

QString BackupDialog::file() const
{
    return m_file->text().trimmed();
}

bool BackupDialog::hasFile()
{
    if (!file().isEmpty())
        return true;
    complain(BackupTexts::tr("Which file?"), m_file);
    return false;
}

MakeBackupDialog::MakeBackupDialog(OfficeSession &session, QWidget *parent)
    : BackupDialog(session, tr("Back up this office"), tr("Make backup"), parent)
{
    addWords(tr("The copy holds the office's secret keys. Whoever has the file and the passphrase has the office: keep them apart. "
                "Without the passphrase nobody can bring the office back."));
    addFileRow(tr("Where the backup goes"), true);
    m_passphrase = addPassword(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("at least %1 characters").arg(shortestPassphrase));
    m_again = addPassword(tr("The same again"));
}

void MakeBackupDialog::submit()
{
    if (!hasFile())
        return;
    if (m_passphrase->text().size() < shortestPassphrase)
        return complain(tr("A passphrase has at least %1 characters.").arg(shortestPassphrase), m_passphrase);
    if (m_passphrase->text() != m_again->text())
        return complain(tr("The two passphrases differ."), m_again);
    run([file = file(), passphrase = m_passphrase->text(), content = m_content,
         nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return backUpOffice(office, file, passphrase, nowMs).map([&](const BackupContent &made) { *content = made; });
    });
}

CheckBackupDialog::CheckBackupDialog(OfficeSession &session, QWidget *parent)
    : BackupDialog(session, tr("Check a backup"), tr("Check"), parent)
{
    addWords(tr("Reads the whole file, from its first byte to its last. Nothing is changed."));
    addFileRow(tr("Which backup"), false);
    m_passphrase = addPassword(tr("Passphrase"));
}

void CheckBackupDialog::submit()
{
    if (!hasFile())
        return;
    runAlone([file = file(), passphrase = m_passphrase->text(), content = m_content] {
        return checkBackup(file, passphrase).map([&](const BackupContent &found) { *content = found; });
    });
}

RestoreDialog::RestoreDialog(OfficeSession &session, QWidget *parent)
    : BackupDialog(session, tr("Bring an office back"), tr("Restore"), parent)
{
    addWords(tr("The office goes on here with the same kiosks. The old machine's folder must not be used any more."));
    addFileRow(tr("Which backup"), false);
    m_passphrase = addPassword(tr("Passphrase"));
}

void RestoreDialog::submit()
{
    if (!hasFile())
        return;
    runAlone([file = file(), passphrase = m_passphrase->text(), content = m_content, folder = session().folder(),
              nowMs = session().now().toMSecsSinceEpoch()] {
        return restoreOffice(file, passphrase, folder, nowMs).map([&](const BackupContent &found) { *content = found; });
    });
}

} // namespace puas
