// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/export.h"
#include "app/outbox/post.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_office.h"

namespace puas::test {

/// A real kiosk on disk, enrolled at an office, as puas-kiosk has it.
class TestKiosk
{
public:
    TestKiosk(TestOffice &office, quint8 keyFill, const QString &counter);
    /// Opens a kiosk's folder that lies in \a path already: a copy of another one.
    explicit TestKiosk(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] KioskFolder &folder() { return *m_folder; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    void close();

    void rate(int value);
    /// Prepares an export and delivers it to a stick: "ok" or the error's name.
    [[nodiscard]] QString exportTo(const QString &stick);
    [[nodiscard]] const PreparedExport &lastExport() const { return m_prepared; }
    /// Takes what lies on the stick for it; fatal where the journal fails.
    TakenPost takeFrom(const QString &stick);

private:
    void open();

    TestFolder m_own;
    QString m_path;
    std::optional<KioskFolder> m_folder;
    std::optional<Journal> m_journal;
    FixedClock m_clock;
    PreparedExport m_prepared;
};

} // namespace puas::test
