// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attract.h"

#include "kiosk/language_switch.h"

#include <QDate>
#include <QFile>
#include <QVariantMap>

#include <array>

namespace puas {
namespace {

constexpr std::array<QPoint, 8> circle{QPoint(2, 0),  QPoint(1, 1),   QPoint(0, 2),  QPoint(-1, 1),
                                       QPoint(-2, 0), QPoint(-1, -1), QPoint(0, -2), QPoint(1, -1)};

/// \a part of \a whole in hundredths, rounded half up; 0 of nothing.
qint64 hundredths(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
}

/// A topic is the key of a reason or of a topic of proposals; both have a picture.
QString iconOf(const QString &topic)
{
    for (const auto *kind : {"topic-", "reason-"}) {
        const QString name = QLatin1String(kind) + topic;
        if (QFile::exists(QStringLiteral(":/puas/icons/%1.svg").arg(name)))
            return name;
    }
    return QStringLiteral("topic-other");
}

} // namespace

std::array<int, 4> partsOfHundred(const std::vector<qint64> &counts)
{
    const qint64 low = counts[0] + counts[1];
    const qint64 high = counts[2] + counts[3];
    const qint64 highPart = hundredths(high, low + high);
    const qint64 third = high == 0 ? 0 : (2 * highPart * counts[2] + high) / (2 * high);
    const qint64 first = low == 0 ? 0 : (2 * (100 - highPart) * counts[0] + low) / (2 * low);
    return {int(first), int(100 - highPart - first), int(third), int(highPart - third)};
}

Attract::Attract(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Attract::advance);
    rest();
}

void Attract::setContent(const std::optional<PublishedResult> &result,
                         const std::vector<PublishedChange> &changes)
{
    m_result = result;
    m_changes = changes;
    emit contentChanged();
}

void Attract::setLanguage(const QString &language)
{
    m_language = language;
    emit contentChanged();
}

QPoint Attract::shift() const
{
    return circle[size_t(m_step) % circle.size()];
}

QString Attract::period() const
{
    if (!m_result)
        return {};
    const QDate month = QDate::fromString(m_result->period, QStringLiteral("yyyy-MM"));
    return LanguageSwitch::locale(m_language).toString(month, QStringLiteral("MMMM yyyy"));
}

int Attract::ratings() const
{
    return m_result ? int(m_result->n) : 0;
}

int Attract::satisfied() const
{
    return m_result ? int(hundredths(m_result->counts[2] + m_result->counts[3], m_result->n)) : 0;
}

QVariantList Attract::shares() const
{
    QVariantList list;
    if (m_result)
        for (const int part : partsOfHundred(m_result->counts))
            list << part;
    return list;
}

QVariantList Attract::changes() const
{
    QVariantList list;
    for (const PublishedChange &change : m_changes)
        list << QVariantMap{{QStringLiteral("icon"), iconOf(change.topic)},
                            {QStringLiteral("said"), textIn(change.said, m_language)},
                            {QStringLiteral("changed"), textIn(change.changed, m_language)}};
    return list;
}

void Attract::wake()
{
    m_timer.stop();
    if (!m_showing)
        return;
    m_showing = false;
    emit moved();
}

void Attract::rest()
{
    if (!m_showing)
        m_timer.start(quiet);
}

void Attract::advance()
{
    m_step += m_showing ? 1 : 0;
    m_showing = true;
    m_timer.start(still);
    emit moved();
}

} // namespace puas
