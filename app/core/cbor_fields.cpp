// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cbor_fields.h"

#include <QCborArray>

#include <algorithm>
#include <limits>

namespace puas {

namespace {

constexpr qsizetype longestText = 200;
constexpr quint64 largestNumber = quint64(std::numeric_limits<qint64>::max());

/// The order of text keys in deterministic CBOR: shorter encodings first, then by bytes.
bool cborLess(const QByteArray &left, const QByteArray &right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

/// A number beyond 64 bits is kept as a double by Qt, and converting that is undefined.
qint64 integerOr(const QCborValue &value, qint64 otherwise)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

} // namespace

void FieldWriter::number(int key, quint64 value)
{
    if (value > largestNumber)
        m_complaint = QStringLiteral("field %1 is too large").arg(key);
    else
        signedNumber(key, qint64(value));
}

void FieldWriter::signedNumber(int key, qint64 value)
{
    if (value != 0)
        m_map.insert(key, value);
}

void FieldWriter::text(int key, const QString &value)
{
    if (value.size() > longestText)
        m_complaint = QStringLiteral("field %1 is longer than %2 characters").arg(key).arg(longestText);
    if (!value.isEmpty())
        m_map.insert(key, value);
}

void FieldWriter::bytes(int key, const QByteArray &value)
{
    if (!value.isEmpty())
        m_map.insert(key, value);
}

void FieldWriter::texts(int key, const QStringList &values)
{
    QCborArray array;
    for (const QString &value : values)
        array.append(value);
    if (!array.isEmpty())
        m_map.insert(key, array);
}

void FieldWriter::answers(int key, std::vector<Answer> values)
{
    std::sort(values.begin(), values.end(), [](const Answer &a, const Answer &b) {
        return cborLess(a.question.toUtf8(), b.question.toUtf8());
    });
    QCborMap map;
    for (const Answer &answer : values) {
        const bool onScale = isScaleTop(answer.top) && answer.value >= 1 && answer.value <= answer.top;
        const bool named = !answer.question.isEmpty() && answer.question.size() <= longestText;
        if (!onScale || !named || map.contains(answer.question))
            m_complaint = QStringLiteral("the answer to \"%1\" is not valid").arg(answer.question);
        map.insert(answer.question, QCborArray{answer.value, answer.top});
    }
    if (!map.isEmpty())
        m_map.insert(key, map);
}

void FieldWriter::map(int key, const FieldWriter &value)
{
    if (!value.m_map.isEmpty())
        m_map.insert(key, value.m_map);
}

FieldReader::FieldReader(const QByteArray &cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    m_valid = error.error == QCborError::NoError && value.isMap();
    // What Qt read before it met an error may hold a key without a value: looking for a key
    // in such a map goes past its end.
    if (m_valid)
        m_map = value.toMap();
}

FieldReader::FieldReader(std::optional<QCborMap> map)
    : m_map(map.value_or(QCborMap())), m_valid(map.has_value())
{
}

QCborValue FieldReader::take(int key, QCborValue::Type expected)
{
    m_read.insert(key);
    const QCborValue value = m_map.value(key);
    if (value.type() == expected)
        return value;
    m_valid = m_valid && value.isUndefined();
    return QCborValue(QCborValue::Undefined);
}

quint64 FieldReader::number(int key)
{
    const qint64 value = signedNumber(key);
    if (value < 0)
        m_valid = false;
    return quint64(std::max<qint64>(value, 0));
}

qint64 FieldReader::signedNumber(int key)
{
    return take(key, QCborValue::Integer).toInteger();
}

QString FieldReader::text(int key)
{
    return take(key, QCborValue::String).toString();
}

QByteArray FieldReader::bytes(int key)
{
    return take(key, QCborValue::ByteArray).toByteArray();
}

QStringList FieldReader::texts(int key)
{
    QStringList texts;
    const QCborArray array = take(key, QCborValue::Array).toArray();
    for (const QCborValue &value : array) {
        m_valid = m_valid && value.isString();
        texts.append(value.toString());
    }
    return texts;
}

std::vector<Answer> FieldReader::answers(int key)
{
    std::vector<Answer> answers;
    const QCborMap map = take(key, QCborValue::Map).toMap();
    for (const auto &[question, value] : map) {
        const QCborArray pair = value.toArray();
        m_valid = m_valid && question.isString() && pair.size() == 2 && pair.at(0).isInteger()
                  && pair.at(1).isInteger();
        const auto small = [](const QCborValue &number) {
            return int(std::clamp<qint64>(integerOr(number, -1), -1, 100));
        };
        answers.push_back({question.toString(), small(pair.at(0)), small(pair.at(1))});
    }
    return answers;
}

FieldReader FieldReader::map(int key)
{
    return FieldReader(std::optional(take(key, QCborValue::Map).toMap()));
}

bool FieldReader::hasUnreadFields() const
{
    return std::any_of(m_map.constBegin(), m_map.constEnd(), [this](const auto &field) {
        return !m_read.contains(int(std::clamp<qint64>(integerOr(field.first, -1), -1, 1 << 20)));
    });
}

} // namespace puas
