// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/saved_views.h"

#include "app/admin/view_names.h"
#include "app/disk/safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace puas {

namespace {

constexpr qint64 largestViewsFile = 1 << 20;

QJsonObject toJson(const SavedView &view)
{
    QJsonObject filter;
    for (auto it = view.route.filter.cbegin(); it != view.route.filter.cend(); ++it)
        filter.insert(it.key(), it.value());
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("page"), viewName(view.route.view)},
            {QStringLiteral("officer"), view.route.officer},
            {QStringLiteral("period"), view.period ? view.period->toString() : QString()},
            {QStringLiteral("filter"), filter}};
}

/// Nothing where a later version has written what this one does not know.
std::optional<SavedView> fromJson(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(QStringLiteral("name")).toString();
    const auto page = viewNamed(json.value(QStringLiteral("page")).toString());
    if (!page || view.name.isEmpty())
        return std::nullopt;
    view.route.view = *page;
    view.route.officer = json.value(QStringLiteral("officer")).toString();
    if (const auto period = Period::parseAny(json.value(QStringLiteral("period")).toString()))
        view.period = *period;
    const QJsonObject filter = json.value(QStringLiteral("filter")).toObject();
    for (auto it = filter.begin(); it != filter.end(); ++it)
        view.route.filter.insert(it.key(), it.value().toString());
    return view;
}

bool isNamed(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString SavedViews::usualFile(const QString &officeCode, const QString &login)
{
    // A login may hold what a file's name may not.
    const QByteArray whose = (officeCode + u'\n' + login)
                                 .toUtf8()
                                 .toBase64(QByteArray::Base64UrlEncoding
                                           | QByteArray::OmitTrailingEquals);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/puas/views-%1.json").arg(QString::fromLatin1(whose));
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const Result<QByteArray> bytes = readSmallFile(m_file, largestViewsFile);
    if (!bytes)
        return views;
    for (const QJsonValue &value : QJsonDocument::fromJson(*bytes).array())
        if (const auto view = fromJson(value.toObject()))
            views << *view;
    return views;
}

Result<> SavedViews::save(const SavedView &view) const
{
    if (view.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a view needs a name"));
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView &other) { return isNamed(other, view.name); });
    views << view;
    return write(std::move(views));
}

Result<> SavedViews::remove(const QString &name) const
{
    QList<SavedView> views = all();
    views.removeIf([&](const SavedView &other) { return isNamed(other, name); });
    return write(std::move(views));
}

Result<> SavedViews::write(QList<SavedView> views) const
{
    std::ranges::sort(views, [](const SavedView &a, const SavedView &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    QJsonArray array;
    for (const SavedView &view : views)
        array << toJson(view);
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return fail(ErrorCode::PermissionDenied, m_file);
    return writeFileSafely(m_file, QJsonDocument(array).toJson(),
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace puas
