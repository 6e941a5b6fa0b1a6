// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/backup/office_backup.h"

namespace puas {

/// A file and the passphrase of a backup.
class BackupDialog : public JobDialog
{
    Q_OBJECT

public:
    /// What the backup holds, once the dialog is accepted.
    [[nodiscard]] const BackupContent &content() const { return *m_content; }

protected:
    BackupDialog(OfficeSession &session, const QString &title, const QString &doIt, QWidget *parent);

    void addFileRow(const QString &chooseTitle, bool isNew);
    [[nodiscard]] QString file() const;
    /// Complains of what is missing.
    [[nodiscard]] bool hasFile();

    std::shared_ptr<BackupContent> m_content = std::make_shared<BackupContent>();

private:
    QLineEdit *m_file = nullptr;
};

/// Copies the office's folder into one sealed file.
class MakeBackupDialog : public BackupDialog
{
    Q_OBJECT

public:
    explicit MakeBackupDialog(OfficeSession &session, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
};

/// Reads a whole backup and says what it holds.
class CheckBackupDialog : public BackupDialog
{
    Q_OBJECT

public:
    explicit CheckBackupDialog(OfficeSession &session, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QLineEdit *m_passphrase;
};

/// Makes the office's folder of a backup, where there is none.
class RestoreDialog : public BackupDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(OfficeSession &session, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QLineEdit *m_passphrase;
};

/// "Dinas Dukcapil (DUKCAPIL), 24 Nov 08.14, 1.204 ratings".
[[nodiscard]] QString backupWords(const BackupContent &content, const OfficeSession &session);

} // namespace puas
