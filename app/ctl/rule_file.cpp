// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rule_file.h"

#include "app/disk/safe_file.h"

namespace puas {

namespace {

constexpr qint64 largestRuleFile = 1024 * 1024;

} // namespace

Result<AllowanceRule> readRuleFile(const QString &path)
{
    const auto bytes = readSmallFile(path, largestRuleFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto rule = parseRule(*bytes);
    if (!rule)
        return fail(rule.error().code, path + QStringLiteral(", ") + rule.error().detail);
    return rule;
}

} // namespace puas
