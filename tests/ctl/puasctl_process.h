// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

namespace puas::test {

/// What one call of puasctl left behind.
struct Called {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QJsonObject object() const;
    /// "2: puasctl: ...": for a failed comparison.
    [[nodiscard]] QByteArray toText() const;
};

/// Calls the program that was built. \a environment adds "NAME=value" lines.
[[nodiscard]] Called puasctl(const QStringList &arguments, const QStringList &environment = {});

/// Words of a command line, parted at spaces; "%1" and on are replaced by \a values, which
/// may hold spaces.
[[nodiscard]] QStringList words(const char *line, const QStringList &values = {});

} // namespace puas::test

/// The call ends with this status. An error says something on standard error; usage errors
/// print nothing on standard output.
#define PUAS_VERIFY_STATUS(called, expected)                                                           \
    do { /* called once: QVERIFY2 evaluates its words always */                                        \
        const puas::test::Called &puasCalled = (called);                                               \
        QVERIFY2(puasCalled.status == (expected), puasCalled.toText().constData());                    \
    } while (false)
