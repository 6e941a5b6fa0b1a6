// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/audit/act_pages.h"

#include <QTimeZone>

class QGridLayout;

namespace puas {

/// One act: what stood there before beside what stands there since, what differs marked; its
/// whole link and whether it fits.
class ActDetail : public Card
{
    Q_OBJECT

public:
    explicit ActDetail(QWidget *parent = nullptr);

    /// \a fits is what verifyAct() says; where \a withheld the values are not shown.
    void show(const KeptAct &kept, const Result<> &fits, bool withheld, const QString &who,
              const QTimeZone &zone);

private:
    void fillValues(const Act &act);
    void addCell(int row, int column, const QString &text, const char *role);

    QLabel *m_chip;
    QLabel *m_facts;
    QGridLayout *m_values;
    QLabel *m_note;
    QLabel *m_link;
};

} // namespace puas
