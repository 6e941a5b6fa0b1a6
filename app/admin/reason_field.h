// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace puas {

/// Where a person writes why a decision was taken: no decision is taken without.
class ReasonField : public QWidget
{
    Q_OBJECT

public:
    /// \a placeholder tells who reads the reason.
    explicit ReasonField(const QString &placeholder, QWidget *parent = nullptr);

    /// Empties the field. Where nobody may decide \a isAsked is false and only \a message is
    /// shown, where there is one.
    void start(bool isAsked, const QString &message = {});
    /// What was written; nothing where that is nothing, and then it is asked for.
    [[nodiscard]] std::optional<QString> reason();

private:
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_message;
};

} // namespace puas
