// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace puas {

/// \file
/// The codes that a kiosk offers for choice, in the order in which they stand on its
/// screens. They are in events, so they never change; new ones are added.

/// Why somebody rated as they did: what was good, then the opposite of each.
[[nodiscard]] inline const QStringList &reasonCodes()
{
    static const QStringList codes{
        QStringLiteral("fast"), QStringLiteral("kind"),   QStringLiteral("clear"),   QStringLiteral("comfortable"),
        QStringLiteral("slow"), QStringLiteral("unkind"), QStringLiteral("unclear"), QStringLiteral("uncomfortable")};
    return codes;
}

/// What a proposal is about.
[[nodiscard]] inline const QStringList &topicCodes()
{
    static const QStringList codes{
        QStringLiteral("education"),  QStringLiteral("food"),   QStringLiteral("health"), QStringLiteral("livelihood"),
        QStringLiteral("protection"), QStringLiteral("access"), QStringLiteral("office"), QStringLiteral("other")};
    return codes;
}

} // namespace puas
