// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/group_words.h"

#include <QCoreApplication>
#include <QMap>

namespace puas {

namespace {

class GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

} // namespace

QString groupName(const QString &code)
{
    const QMap<QString, QString> names{
        {QStringLiteral("women"), GroupTexts::tr("Women")},
        {QStringLiteral("men"), GroupTexts::tr("Men")},
        {QStringLiteral("children"), GroupTexts::tr("Children")},
        {QStringLiteral("disability"), GroupTexts::tr("People with disabilities")},
        {QStringLiteral("elderly"), GroupTexts::tr("Elderly people")},
        {QStringLiteral("maternity"), GroupTexts::tr("Pregnant or nursing")},
        {QStringLiteral("vulnerable"), GroupTexts::tr("Other vulnerable groups")}};
    return names.value(code, code);
}

} // namespace puas
