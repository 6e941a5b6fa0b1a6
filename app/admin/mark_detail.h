// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/closing/mark_acts.h"

#include <functional>

class QPushButton;

namespace puas {

class ReasonField;

/// One mark: what was counted, why it is looked at, the figures with and without its
/// ratings, and the decision with its reason.
class MarkDetail : public Card
{
    Q_OBJECT

public:
    explicit MarkDetail(QWidget *parent = nullptr);

    /// \a nameOf gives a person's name for a login, \a zone is the office's.
    void show(const Mark &mark, const std::vector<MarkEffect> &effects, bool mayDecide,
              const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone);

signals:
    void decided(const QString &name, bool exclude, const QString &reason);

private:
    void decide(bool exclude);
    void fillOfficers(const Mark &mark, const std::vector<MarkEffect> &effects);

    QString m_name;
    QLabel *m_chip;
    QLabel *m_facts;
    QLabel *m_rule;
    QVBoxLayout *m_officers;
    QLabel *m_word;
    ReasonField *m_reason;
    QPushButton *m_keep;
    QPushButton *m_exclude;
};

} // namespace puas
