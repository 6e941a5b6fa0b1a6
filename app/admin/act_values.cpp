// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/act_values.h"

#include "app/report/eye_format.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace puas {

namespace {

constexpr qsizetype shortestHash = 32;

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toInteger()); // acts hold no fractions
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

/// Acts hold moments as milliseconds since 1970 in UTC, under "at" and names that end so.
bool isMoment(const QString &key, const QJsonValue &value)
{
    constexpr qint64 firstMoment = 1'000'000'000'000; // in 2001
    return value.isDouble() && value.toInteger() > firstMoment
           && (key == QLatin1String("at") || key.endsWith(QLatin1String("_at")));
}

QString momentText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// An object's values under their whole names.
void flatten(const QString &prefix, const QJsonObject &object, std::map<QString, QString> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        if (it.value().isObject())
            flatten(name, it.value().toObject(), into);
        else
            into[name] = isMoment(it.key(), it.value()) ? momentText(it.value().toInteger())
                                                        : scalarText(it.value());
    }
}

std::map<QString, QString> valuesIn(const QByteArray &json)
{
    std::map<QString, QString> values;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        flatten({}, document.object(), values);
    else if (!json.isEmpty())
        values[QString()] = QString::fromUtf8(json);
    return values;
}

bool isHash(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]+$"));
    return text.size() >= shortestHash && hex.match(text).hasMatch();
}

} // namespace

QList<ActValue> actValues(const Act &act)
{
    std::map<QString, ActValue> values;
    for (const auto &[name, text] : valuesIn(act.before))
        values[name].before = text;
    for (const auto &[name, text] : valuesIn(act.after))
        values[name].after = text;
    QList<ActValue> list;
    for (auto &[name, value] : values) {
        value.name = name;
        list << value;
    }
    return list;
}

QString actLine(const QByteArray &json)
{
    QStringList parts;
    for (const auto &[name, text] : valuesIn(json)) {
        const QString shown = isHash(text) ? EyeFormat::hashShort(text) : text;
        parts << (name.isEmpty() ? shown : QStringLiteral("%1: %2").arg(name, shown));
    }
    return parts.join(QStringLiteral(", "));
}

QString actSubject(const Act &act)
{
    return isHash(act.subject) ? EyeFormat::hashShort(act.subject) : EyeFormat::nip(act.subject);
}

} // namespace puas
