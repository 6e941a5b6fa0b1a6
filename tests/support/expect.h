// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QTest>

/// \file
/// How a test asks what became of a Result: by the stable name of its error.

namespace puas::test {

inline const QString ok = QStringLiteral("ok");

/// "ok", or the error's name such as "damaged".
template<typename T>
[[nodiscard]] QString outcomeOf(const Result<T> &result)
{
    return result ? ok : errorName(result.error().code);
}

template<typename T>
[[nodiscard]] QString describe(const Result<T> &result)
{
    return result ? ok : errorName(result.error().code) + QStringLiteral(": ") + result.error().detail;
}

} // namespace puas::test

// The expression is evaluated once: it may append, write or commit.
#define PUAS_VERIFY_OK(result) \
    do { \
        const auto &puasResult = (result); \
        QVERIFY2(puasResult.has_value(), qPrintable(puas::test::describe(puasResult))); \
    } while (false)
#define PUAS_COMPARE_ERROR(result, code) QCOMPARE(puas::test::outcomeOf(result), puas::errorName(code))
