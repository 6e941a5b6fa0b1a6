// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <random>

namespace puas::test {

/// An office in Trenggalek, western Indonesian time: UTC+7 all year.
inline Office trenggalekOffice()
{
    return {QStringLiteral("DPMPTSP"), QStringLiteral("Mal Pelayanan Publik"), "Asia/Jakarta"};
}

/// Ends the test program where preparing a scene fails: nothing after it would mean anything.
void require(const Result<> &result);

/// Milliseconds since 1970 of a moment in UTC: "2026-11-24T23:30".
[[nodiscard]] qint64 utcMs(const char *isoUtc);

/// A one-tap rating on four points.
[[nodiscard]] RatingRecord oneTap(const char *isoUtc, const QString &officer, int value);

/// 32 bytes that no other number gives.
[[nodiscard]] QByteArray hashOf(qint64 number);

/// An enrolled kiosk's registry entry, made of one letter.
[[nodiscard]] Kiosk kioskNamed(char letter);

/// Ratings of everything a store knows: offices in three zones, officers and none, scales
/// of 2 to 5, groups, reasons, survey elements, uncounted ones. The seed gives the same.
class RandomRatings
{
public:
    explicit RandomRatings(unsigned seed) : m_random(seed) {}

    [[nodiscard]] RatingRecord next();
    [[nodiscard]] std::vector<Answer> answers();
    [[nodiscard]] int upTo(int highest) { return int(m_random() % unsigned(highest + 1)); }

private:
    [[nodiscard]] QStringList some(const QStringList &codes, int oneIn);

    std::mt19937 m_random;
};

} // namespace puas::test
