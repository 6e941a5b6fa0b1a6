// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_bundle.h"
#include "tests/support/test_folder.h"

namespace puas::test {

/// When things happen in these tests, in ms since 1970.
inline constexpr qint64 importTimeMs = 1'791'300'000'000;

/// An office in a folder of its own, code DUKCAPIL.
class TestOffice
{
public:
    TestOffice();
    /// A copy of another office as it stands on disk: the other has to be closed or idle.
    explicit TestOffice(const QString &copiedFrom);

    [[nodiscard]] OfficeFolder &folder() { return *m_office; }
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("office")); }
    void close() { m_office.reset(); }
    void open();
    /// Keeps a copy of the folder as it is now, in place of the last one.
    void backUp();
    /// Goes back to that copy: what came since is lost.
    void restoreBackup();

    /// Registers a kiosk at the counter of this code and gives its first settings, signed.
    QByteArray enrol(const SigningKey &kiosk, const QString &counter);
    /// When imports happen from now on, in ms since 1970; importTimeMs at first.
    void setNow(qint64 nowMs) { m_nowMs = nowMs; }
    [[nodiscard]] qint64 now() const { return m_nowMs; }
    /// What became of a bundle, as scripts see it: "accepted", "known", or the reason.
    [[nodiscard]] QString import(const QString &path);
    /// The same for a file's content.
    [[nodiscard]] QString importBytes(const QByteArray &bundle);
    [[nodiscard]] const BundleOutcome &lastOutcome() const { return m_outcome; }

    /// The one-tap answers counted at a counter.
    [[nodiscard]] Tally overall(const QString &counter = {});
    /// Every byte that the store has on disk, its log included.
    [[nodiscard]] QByteArray storeBytes() const;

private:
    TestFolder m_folder;
    std::optional<OfficeFolder> m_office;
    BundleOutcome m_outcome;
    qint64 m_nowMs = importTimeMs;
};

/// "accepted", "known", or the name of the reason.
[[nodiscard]] QString outcomeName(const BundleOutcome &outcome);

} // namespace puas::test
