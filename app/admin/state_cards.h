// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/core/result.h"

class QProgressBar;
class QPushButton;

namespace puas {

/// A code as a sentence that a person can act on.
[[nodiscard]] QString errorSentence(const Error &error);

/// Stands in place of the part that failed only: what happened, what was not changed, what to
/// do.
class ErrorCard : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);
    void show(const QString &title, const Error &error);

signals:
    void retried();

private:
    QLabel *m_title;
    QLabel *m_text;
    QString m_details;
};

/// What would stand here, why it does not yet, one or two buttons.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    /// The first button is the primary one.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

/// Work that takes longer than two seconds: what is being done, how far, how to stop it.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);
    void setProgress(const QString &what, const QString &count, qint64 done, qint64 total);

signals:
    void cancelled();

private:
    QLabel *m_count;
    QLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace puas
