// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QDateTime>

namespace puas::test {

void require(const Result<> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
}

qint64 utcMs(const char *isoUtc)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(isoUtc), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    Q_ASSERT(moment.isValid());
    return moment.toMSecsSinceEpoch();
}

RatingRecord oneTap(const char *isoUtc, const QString &officer, int value)
{
    RatingRecord rating;
    rating.atUtcMs = utcMs(isoUtc);
    rating.officer = officer;
    rating.counter = QStringLiteral("1");
    rating.service = QStringLiteral("KTP");
    rating.answers = {{QStringLiteral("overall"), value, 4}};
    return rating;
}

QByteArray hashOf(qint64 number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

Kiosk kioskNamed(char letter)
{
    Kiosk kiosk;
    kiosk.id = QString(64, QLatin1Char(letter));
    kiosk.publicKey = QByteArray(32, letter);
    kiosk.name = QStringLiteral("Kios ") + QLatin1Char(letter);
    kiosk.counter = QStringLiteral("1");
    kiosk.enrolledAtUtcMs = utcMs("2026-01-01T00:00");
    return kiosk;
}

RatingRecord RandomRatings::next()
{
    static const QStringList offices{QString(), QStringLiteral("Jayapura"), QStringLiteral("Berlin")};
    RatingRecord rating;
    rating.atUtcMs = utcMs("2026-01-01T00:00") + qint64(m_random() % (200 * 24 * 3600)) * 1000;
    rating.office = offices.at(upTo(2));
    const auto code = [this](const char *prefix, int highest) {
        const int number = upTo(highest);
        return number == 0 ? QString() : QString::fromLatin1(prefix) + QString::number(number);
    };
    rating.counter = code("C", 3);
    rating.officer = code("1979082320060410", 5);
    rating.service = code("S", 2);
    rating.answers = answers();
    rating.groups = some({QStringLiteral("elderly"), QStringLiteral("disability")}, 4);
    rating.reasons = some({QStringLiteral("fast"), QStringLiteral("kind"), QStringLiteral("slow")}, 3);
    rating.served = upTo(1) == 1;
    rating.counted = upTo(9) > 0;
    rating.whyNot = rating.counted ? QString() : QStringLiteral("training");
    return rating;
}

std::vector<Answer> RandomRatings::answers()
{
    std::vector<Answer> answers;
    for (const char *question : {"overall", "time", "conduct", "parking"}) {
        const int top = smallestTop + upTo(largestTop - smallestTop);
        if (upTo(2) > 0)
            answers.push_back({QString::fromLatin1(question), 1 + upTo(top - 1), top});
    }
    return answers;
}

QStringList RandomRatings::some(const QStringList &codes, int oneIn)
{
    QStringList chosen;
    for (const QString &code : codes)
        if (upTo(oneIn) == 0)
            chosen.append(code);
    return chosen;
}

} // namespace puas::test
