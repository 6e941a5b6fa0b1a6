// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"

#include <QFrame>

class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;

namespace puas {

class OfficeSession;

/// What the picker opens: the kinds of periods above a grid of them, each with its state as
/// a word, or two days between which any days are chosen. Arrows move in the grid, Escape
/// closes.
class PeriodPopup : public QFrame
{
    Q_OBJECT

public:
    PeriodPopup(OfficeSession &session, QWidget *parent);

    /// Shows the periods around \a period.
    void showFor(const Period &period);

signals:
    void chosen(const puas::Period &period);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillDays();
    [[nodiscard]] std::vector<Period> periods() const;
    void turnYear(int by);
    void chooseDays();

    OfficeSession &m_session;
    QLabel *m_year;
    QGridLayout *m_grid;
    QWidget *m_yearRow;
    QWidget *m_days; ///< two days of one's own, in place of the grid
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_show;
    QList<QPushButton *> m_kinds;
    Period m_selected;
    Period::Kind m_kind = Period::Kind::Month;
    int m_shownYear = 2000;
};

/// Back, the period with its state, forward. One for all pages that have a period.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(OfficeSession &session, QWidget *parent = nullptr);

    void openPopup();
    void goBack();
    void goForward();
    /// Short words for a narrow head.
    void setShort(bool isShort);

private:
    void follow();

    OfficeSession &m_session;
    QPushButton *m_back;
    QPushButton *m_middle;
    QPushButton *m_forward;
    QLabel *m_period;
    QLabel *m_state;
    QLabel *m_arrow;
    PeriodPopup *m_popup;
    bool m_short = false;
};

} // namespace puas
