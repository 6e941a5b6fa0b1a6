// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/admin/objections_model.h"

#include <functional>

class QPushButton;

namespace puas {

class ReasonField;

/// What the one who is signed in may do with an objection, and if nothing, why.
struct ObjectionRights {
    bool mayDecide = false;
    QString whyNot; ///< empty: nothing need be said
};
[[nodiscard]] ObjectionRights objectionRights(const Objection &objection, const QString &login, bool maySettle);

/// One objection: the words, the figure before and after, who has decided what, and the
/// decision with its reason.
class ObjectionDetail : public Card
{
    Q_OBJECT

public:
    explicit ObjectionDetail(QWidget *parent = nullptr);

    /// \a nameOf gives a person's name for a login, \a zone is the office's.
    void show(const ObjectionRow &row, const ObjectionEffect &effect, const ObjectionRights &rights,
              const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone);

signals:
    void decided(const QString &number, bool accept, const QString &reason);

private:
    void decide(bool accept);
    void fillWords(const Objection &objection, const std::function<QString(const QString &)> &nameOf);

    QString m_number;
    QLabel *m_name;
    QLabel *m_when;
    QLabel *m_chip;
    QLabel *m_words;
    QHBoxLayout *m_sides;
    QLabel *m_effect;
    QVBoxLayout *m_said;
    ReasonField *m_reason;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace puas
