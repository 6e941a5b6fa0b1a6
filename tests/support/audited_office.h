// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

namespace puas::test {

/// A small office with something of everything that an audit looks at, made through the
/// same functions as the programs use: three kiosks (one revoked) with ratings changed,
/// added to, served and in training; a kiosk that two people let in, in place of the revoked
/// one, and one that was turned away; October 2026 approved, September
/// closed, objections in every state, a mark left out and taken back; past ratings from three files; officers with and
/// without acts; two rules besides the shipped ones, entered and approved by two people and in use from November on,
/// one rejected and one that waits; a kiosk whose clock was wrong for a while and is put right in
/// part; base allowances and components; settings given twice.
///
/// September 2026 has rows of files, October and November ratings of kiosks.
class AuditedOffice
{
public:
    AuditedOffice();

    [[nodiscard]] TestOffice &office() { return m_office; }
    [[nodiscard]] QString path() const { return m_office.path(); }
    /// Signs everything of the first kiosk.
    [[nodiscard]] const MemoryKiosk &kiosk() const { return m_kiosk; }
    /// Takes in what a kiosk has since its last receipt; fatal where that is refused.
    void import(const MemoryKiosk &kiosk);

private:
    void registerPeople();
    void importKiosks();
    void importFiles();
    void changeRules();
    void enterPay();
    void approve(const AllowanceRule &rule);
    void inviteKiosks();
    void giveSettings();
    void giveAccounts();
    void decideMarks();
    void planFollowUps();
    void closePeriods();
    void correctClock();
    void putAsFirstVersion();

    TestOffice m_office;
    MemoryKiosk m_kiosk{11, QStringLiteral("A1")};
    MemoryKiosk m_second{12, QStringLiteral("B2")};
    MemoryKiosk m_revoked{13, QStringLiteral("C3")};
    MemoryKiosk m_wrongClock{14, QStringLiteral("E5")};
};

/// The officers of that office.
inline const QString siti = QStringLiteral("198001012005011001"); ///< has a photo
inline const QString budi = QStringLiteral("197908232006041011");
inline const QString unnamed = QStringLiteral("196502031990031002"); ///< known from a file only

} // namespace puas::test
