// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace puas {

class OfficeSession;

/// A few fields and one change of the office's data, made on another thread. The dialog
/// closes when the change is on disk; else it stays, with the reason, and nothing has changed.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a doIt is the word on the primary button.
    JobDialog(OfficeSession &session, const QString &title, const QString &doIt, QWidget *parent = nullptr);
    ~JobDialog() override;

    void reject() override;

protected:
    /// Below the title.
    void addWords(const QString &text);
    void addRow(const QString &name, QWidget *field);
    /// As wide as the dialog, without a name beside it.
    void addWide(QWidget *field);
    void showRow(QWidget *field, bool shown);
    /// Another way to decide, between the one that leaves and the primary one. It rests while
    /// work runs.
    QPushButton *addButton(const QString &text);
    QLineEdit *addLine(const QString &name);
    QLineEdit *addPassword(const QString &name);
    /// A line of small print below the last field; shown while it has a text.
    QLabel *addHint();
    [[nodiscard]] QPushButton *doButton() const { return m_do; }
    /// Whether Enter presses the primary button, as it does at first; not where a decision is
    /// not to be taken in passing.
    void setEnterSubmits(bool submits);
    [[nodiscard]] OfficeSession &session() const { return m_session; }

    /// What the primary button does: run(), or complain() of what is missing.
    virtual void submit() = 0;
    void run(const OfficeJob::Work &work);
    /// As run(), for work that opens no office, or makes one.
    void runAlone(const OfficeJob::WorkAlone &work);
    void complain(const QString &text, QWidget *field);
    /// What is done so far, in place of a complaint; the dialog is left by Close from now on.
    void tell(const QString &text);
    /// The work is done: the dialog closes, unless it goes on with something.
    virtual void succeeded() { accept(); }
    /// What a person reads where the work failed.
    [[nodiscard]] virtual QString sentenceOf(const Error &error) const;

private:
    void say(const QString &text, const char *kind);
    void setBusy(bool busy);
    void start(std::unique_ptr<OfficeJob> job);

    OfficeSession &m_session;
    QLabel *m_words;
    QFormLayout *m_form;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_others;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
