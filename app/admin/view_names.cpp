// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/view_names.h"

namespace puas {

namespace {

const QMap<Route::View, QString> &viewNames()
{
    static const QMap<Route::View, QString> names{
        {Route::View::Overview, QStringLiteral("overview")},
        {Route::View::Officers, QStringLiteral("officers")},
        {Route::View::Officer, QStringLiteral("officer")},
        {Route::View::Skm, QStringLiteral("skm")},
        {Route::View::Proposals, QStringLiteral("proposals")},
        {Route::View::Allowance, QStringLiteral("allowance")},
        {Route::View::Why, QStringLiteral("why")},
        {Route::View::WhatIf, QStringLiteral("what-if")},
        {Route::View::Rules, QStringLiteral("rules")},
        {Route::View::RuleEditor, QStringLiteral("new-rule")},
        {Route::View::Marks, QStringLiteral("marks")},
        {Route::View::Closing, QStringLiteral("closing")},
        {Route::View::Import, QStringLiteral("import")},
        {Route::View::Kiosks, QStringLiteral("kiosks")},
        {Route::View::Journal, QStringLiteral("journal")},
        {Route::View::Documents, QStringLiteral("documents")},
        {Route::View::Users, QStringLiteral("users")},
        {Route::View::Settings, QStringLiteral("settings")},
    };
    return names;
}

} // namespace

QString viewName(Route::View view)
{
    return viewNames().value(view);
}

std::optional<Route::View> viewNamed(const QString &name)
{
    for (auto it = viewNames().cbegin(); it != viewNames().cend(); ++it)
        if (it.value() == name)
            return it.key();
    return std::nullopt;
}

QList<Route::View> allViews()
{
    return viewNames().keys();
}

} // namespace puas
