// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_kiosk.h"

#include <optional>

namespace puas::test {

/// A kiosk's folder, enrolled at an office of its own, that nobody has open unless rate() was called.
class EnrolledFolder
{
public:
    EnrolledFolder() { m_kiosk.close(); }

    [[nodiscard]] QString path() const { return m_kiosk.path(); }
    /// Keeps a rating in it, in the thread that calls.
    void rate(int value)
    {
        if (!m_opened)
            m_opened.emplace(m_kiosk.path());
        m_opened->rate(value);
    }

private:
    TestOffice m_office;
    TestKiosk m_kiosk{m_office, 1, QStringLiteral("A1")};
    std::optional<TestKiosk> m_opened;
};

} // namespace puas::test
