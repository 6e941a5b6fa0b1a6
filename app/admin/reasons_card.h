// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/store/tally_reader.h"

namespace puas {

class CountBars;

/// The reasons that citizens gave with the ratings of one officer or office. A reason that
/// fewer than five people gave is not shown: it would tell who.
class ReasonsCard : public Card
{
    Q_OBJECT

public:
    explicit ReasonsCard(QWidget *parent = nullptr);
    void setReasons(std::vector<ReasonCount> reasons);

private:
    void fill();

    std::vector<ReasonCount> m_reasons;
    CountBars *m_bars;
    QLabel *m_note;
};

} // namespace puas
