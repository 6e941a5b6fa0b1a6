// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_kiosk.h"
#include "tests/support/office_people.h"

#include <QDateTime>

namespace puas::test {

/// An office with a head, personnel, IT and an auditor, one kiosk and two officers with
/// ratings in October 2026; the kiosk has reported in November. A copy each time.
class ClosingOffice
{
public:
    ClosingOffice();

    [[nodiscard]] OfficeFolder &folder() { return m_office.folder(); }
    [[nodiscard]] const Store &store() { return m_office.folder().store(); }
    [[nodiscard]] QString path() const { return m_office.path(); }
    void close() { m_office.close(); }
    void enrol(const SigningKey &kiosk, const QString &counter)
    {
        (void)m_office.enrol(kiosk, counter);
    }
    void as(const QString &login) { m_office.folder().setActor(login); }

    /// Further ratings of an officer, minutes after \a minute of 5 October, and their bundle.
    void bring(const QString &officer, int satisfied, int all, int minute);
    /// Adds an event, in the order of time.
    void add(const Payload &payload, qint64 wallMs) { m_kiosk.add(payload, wallMs); }
    /// The kiosk's bundle arrives, made when November had begun.
    void bring();
    [[nodiscard]] quint64 lastSeq() const { return m_kiosk.lastSeq(); }

private:
    void rate(const QString &officer, int satisfied, int all, int minute);

    TestOffice m_office;
    MemoryKiosk m_kiosk{31, QStringLiteral("A1")};
};

inline const QString closingSiti = QStringLiteral("198001012005011001"); ///< 30 of 40 satisfied
inline const QString closingBudi = QStringLiteral("197908232006041011"); ///< 36 of 40

/// A moment of 5 October 2026 in the office's zone, minutes after 08:00.
[[nodiscard]] QDateTime octoberMoment(int minute);
/// When November has begun, after the kiosk's last report.
[[nodiscard]] QDateTime closingTime();
[[nodiscard]] Period october();

} // namespace puas::test
