// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/admin/page.h"
#include "app/audit/act_pages.h"
#include "app/store/user_book.h"

class QComboBox;
class QLineEdit;

namespace puas {

class Segmented;

/// Numbers as people write a range: "120", "120-180", "120-", "-180"; nothing written is
/// everything. Nothing where it is no range.
[[nodiscard]] std::optional<std::pair<qint64, qint64>> numberRange(const QString &text);

/// What of the journal is to be seen, and in which order of the numbers.
class ActFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActFilters(QWidget *parent = nullptr);

    /// For the choice of who; the present choice stays.
    void setUsers(const std::vector<User> &users);
    [[nodiscard]] bool newestFirst() const;
    /// \a now in the office's time zone. Nothing where the numbers are no range.
    [[nodiscard]] std::optional<ActFilter> filter(const QDateTime &now) const;
    [[nodiscard]] bool isAnythingChosen() const;
    void clear();
    void focusText();

    [[nodiscard]] PageFilter chosen() const;
    void choose(const PageFilter &filter);

signals:
    void changed();

private:
    Segmented *m_order;
    QComboBox *m_kind;
    QComboBox *m_who;
    QComboBox *m_days;
    QLineEdit *m_numbers;
    QLineEdit *m_text;
};

} // namespace puas
