// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/mark_list.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace puas {

class OfficeJob;
class OfficeSession;

/// The marks of the session's period, looked for once for all pages: a large month's rows take
/// a while, so that they are read on a thread of their own. What was found is forgotten when
/// the office or the period changes. Lives in the UI thread, with the session.
class MarkSearch : public QObject
{
    Q_OBJECT

public:
    explicit MarkSearch(OfficeSession &session);
    ~MarkSearch() override;

    /// Begins, unless the marks are known or being looked for; found() tells the end.
    void look();
    /// Forgets what is known, an error too.
    void forget();
    /// Nothing until they are known.
    [[nodiscard]] const std::optional<Result<std::vector<Mark>>> &marks() const { return m_marks; }

signals:
    void found();

private:
    void start();

    OfficeSession &m_session;
    std::optional<Result<std::vector<Mark>>> m_marks;
    QTimer m_soon;        ///< the page that asks is drawn before the rows are read
    bool m_again = false; ///< forgotten while it searched
    std::unique_ptr<OfficeJob> m_reading;
};

} // namespace puas
