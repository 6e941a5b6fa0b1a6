// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QStandardItemModel;
class QVBoxLayout;

namespace puas {

class OfficeSession;

/// Where the figures of a row come from: the period, the rule, how far every kiosk's history
/// has come, and the head of the office's journal. All of it can be copied, to be held
/// against what puasctl prints.
class OriginDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a row: the row in words. \a officer: the NIP of the person it is about, or empty.
    OriginDialog(OfficeSession &session, const QString &row, const QString &officer,
                 QWidget *parent = nullptr);

signals:
    /// The rows behind the officer's figure are to be opened.
    void rowsWanted(const QString &officer);

private:
    void addLine(const QString &text);
    void addSources(QVBoxLayout *layout);
    void addKiosks(QVBoxLayout *layout);
    [[nodiscard]] QString wholeText() const;

    OfficeSession &m_session;
    QStringList m_lines;
    QVBoxLayout *m_words;
    QStandardItemModel *m_kiosks;
};

} // namespace puas
