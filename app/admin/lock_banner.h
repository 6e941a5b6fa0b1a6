// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace puas {

class OfficeSession;

/// One line below the head, over every page with a period: that the chosen one is approved, by
/// whom, and which version of it that is. Not there for any other.
class LockBanner : public QFrame
{
    Q_OBJECT

public:
    explicit LockBanner(OfficeSession &session, QWidget *parent = nullptr);

    /// Reads the store. \a isWanted: whether the page that is shown leaves it to the banner.
    void follow(bool isWanted);

private:
    [[nodiscard]] QString words() const;

    OfficeSession &m_session;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace puas
