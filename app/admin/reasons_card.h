// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/store/tally_reader.h"

namespace puas {

/// How often each reason was given, as bars from 0 with the count at their end: what was
/// good, then what to improve.
class ReasonBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString word;
        qint64 people = 0;
        bool isGood = true;
    };

    explicit ReasonBars(QWidget *parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bar> m_bars;
};

/// The reasons that citizens gave with the ratings of one officer or office. A reason that
/// fewer than five people gave is not shown: it would tell who.
class ReasonsCard : public Card
{
    Q_OBJECT

public:
    explicit ReasonsCard(QWidget *parent = nullptr);
    void setReasons(const std::vector<ReasonCount> &reasons);

private:
    ReasonBars *m_bars;
    QLabel *m_note;
};

} // namespace puas
