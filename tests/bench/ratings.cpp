// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratings.h"

namespace puas {

namespace {
constexpr qint64 firstMoment = 1'764'000'000'000; // 24 November 2025, UTC
constexpr qint64 betweenTapsMs = 60'000;
constexpr quint64 officerCount = 12;
} // namespace

Event benchRating(quint64 number)
{
    Rated rated;
    rated.survey = QStringLiteral("one-tap");
    rated.surveyVersion = 1;
    rated.answers = {{QStringLiteral("overall"), int(number * number % 4) + 1, 4}};
    rated.officer = QString::number(198703142010012000 + qint64(number % officerCount));
    rated.counter = QStringLiteral("L%1").arg(number % 6 + 1);
    rated.service = QStringLiteral("KTP-el");
    rated.language = QStringLiteral("id");
    rated.mode = QStringLiteral("free");
    const qint64 at = qint64(number) * betweenTapsMs;
    return {{firstMoment + at, {}, quint64(at)}, rated};
}

QString benchFolder(const QString &name)
{
    return QStringLiteral(PUAS_BENCH_FOLDER "/%1-XXXXXX").arg(name);
}

} // namespace puas
