// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace puas {

class OfficeSession;

/// The line at the bottom: how far the data go, which kiosks report, the rule in use, and what
/// the last walk over the journal found. Only what is known stands there.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(OfficeSession &session, QWidget *parent = nullptr);

signals:
    void journalWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fit();
    void followJournal();
    [[nodiscard]] QString dataUpTo() const;
    [[nodiscard]] qint64 workingDaysOld() const;
    [[nodiscard]] QString kiosksReporting() const;
    [[nodiscard]] QString ruleInUse() const;

    OfficeSession &m_session;
    QLabel *m_data;
    QLabel *m_kiosks;
    QLabel *m_rule;
    QPushButton *m_journal;
};

} // namespace puas
