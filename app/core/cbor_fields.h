// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/answer.h"

#include <QCborMap>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace puas {

/// Writes a CBOR map of small integer keys in deterministic form: keys rise, a field with
/// its default (0, empty) is left out, texts and answers come in the order RFC 8949 asks.
/// Fields have to be written in the order of their keys.
class FieldWriter
{
public:
    void number(int key, quint64 value);
    void signedNumber(int key, qint64 value);
    void text(int key, const QString &value);
    void bytes(int key, const QByteArray &value);
    void texts(int key, const QStringList &values);
    /// As a map of question -> [value, top]. An answer off its scale, a question twice or
    /// without a key makes the writer invalid.
    void answers(int key, std::vector<Answer> values);
    void map(int key, const FieldWriter &value);

    [[nodiscard]] QByteArray toCbor() const { return m_map.toCborValue().toCbor(); }
    [[nodiscard]] bool isValid() const { return m_complaint.isEmpty(); }
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    QCborMap m_map;
    QString m_complaint;
};

/// Reads what FieldWriter wrote. Anything of another type makes the reader invalid; a
/// missing field gives its default.
class FieldReader
{
public:
    explicit FieldReader(const QByteArray &cbor);

    quint64 number(int key);
    qint64 signedNumber(int key);
    QString text(int key);
    QByteArray bytes(int key);
    QStringList texts(int key);
    std::vector<Answer> answers(int key);
    FieldReader map(int key);

    [[nodiscard]] bool isValid() const { return m_valid; }
    /// Whether there is a field that nobody asked for: one from a newer version.
    [[nodiscard]] bool hasUnreadFields() const;

private:
    explicit FieldReader(std::optional<QCborMap> map);
    QCborValue take(int key, QCborValue::Type expected);

    QCborMap m_map;
    std::set<int> m_read;
    bool m_valid = true;
};

} // namespace puas
