// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace puas {

class Database;

/// What one person said to an objection.
struct ObjectionWord {
    QString who; ///< login
    bool accept = false;
    QString reason;
    qint64 atUtcMs = 0;
};

/// An officer's objection to the figure of a period.
struct Objection {
    QString number;                   ///< "K-2026-001"
    QString officer;                  ///< NIP
    QString period;                   ///< Period::toString()
    QString words;                    ///< as the officer said it
    std::optional<qint64> fromUtcMs;  ///< of the ratings that it speaks of; nothing: of none
    std::optional<qint64> untilUtcMs; ///< not included
    qint64 enteredAtUtcMs = 0;
    QString enteredBy;               ///< login
    std::vector<ObjectionWord> said; ///< in the order of their times
    std::optional<bool> accepted;    ///< nothing: open
    std::optional<qint64> settledAtUtcMs;
    QByteArray before;  ///< JSON of the figure when it was settled; empty while open
    QByteArray after;   ///< the same, without what was left out
    QByteArray leftOut; ///< JSON: which ratings do not count any more

    [[nodiscard]] bool isOpen() const { return !accepted; }
};

/// How an objection ended.
struct Settlement {
    bool accepted = false;
    qint64 atUtcMs = 0;
    QByteArray before;
    QByteArray after;
    QByteArray leftOut;
};

/// The objections of an office. A handle on an open Store, same thread; every change is on
/// disk when its call returns, or with its transaction. Nothing is ever deleted. Who may
/// say what, and the acts of it, are app/closing's.
class ObjectionBook
{
public:
    explicit ObjectionBook(Database &database) : m_database(database) {}

    /// In the order in which they came.
    [[nodiscard]] Result<std::vector<Objection>> all() const;
    [[nodiscard]] Result<std::vector<Objection>> ofPeriod(const QString &period) const;
    /// NotFound.
    [[nodiscard]] Result<Objection> objection(const QString &number) const;
    /// The number that the next one of this year gets.
    [[nodiscard]] Result<QString> nextNumber(int year) const;

    /// NotFound for an officer who is not registered.
    Result<> add(const Objection &objection);
    Result<> addWord(const QString &number, const ObjectionWord &word);
    Result<> settle(const QString &number, const Settlement &settlement);

private:
    Result<std::vector<Objection>> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace puas
