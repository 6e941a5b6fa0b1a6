// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/period_book.h"

#include "app/store/code_ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

const QString selectVersions = QStringLiteral(
    "SELECT id, period, version, rule, rule_version, reason, missing_kiosks, closed_at_ms, closed_by, "
    "approved_at_ms, approved_by FROM period_version ");

QString orNothing(const std::optional<Decimal> &decimal)
{
    // Not null: the column holds a text, and an empty one means nothing.
    return decimal ? decimal->toString() : QStringLiteral("");
}

/// Damaged: the file was changed since.
Result<std::optional<Decimal>> percentIn(const QVariant &column)
{
    const QString text = column.toString();
    if (text.isEmpty())
        return std::optional<Decimal>();
    const auto decimal = Decimal::parse(text);
    if (!decimal)
        return fail(ErrorCode::Damaged, QStringLiteral("a percentage of a closed period"));
    return std::optional(*decimal);
}

std::optional<Ratio> ratioIn(const QSqlQuery &row, int numerator)
{
    const qint64 denominator = row.value(numerator + 1).toLongLong();
    if (row.value(numerator).isNull() || denominator <= 0)
        return std::nullopt;
    return Ratio{row.value(numerator).toLongLong(), denominator};
}

Result<PeriodFigure> figureIn(const QSqlQuery &row)
{
    PeriodFigure figure;
    figure.officer = row.value(0).toString();
    figure.name = row.value(1).toString();
    const auto tally = tallyFromText(row.value(2).toString());
    const auto measurePercent = percentIn(row.value(6));
    const auto allowancePercent = percentIn(row.value(7));
    if (!tally || !measurePercent || !allowancePercent)
        return tl::unexpected(!tally            ? tally.error()
                              : !measurePercent ? measurePercent.error()
                                                : allowancePercent.error());
    figure.tally = *tally;
    figure.leftOut = row.value(3).toLongLong();
    figure.measure = ratioIn(row, 4);
    figure.measurePercent = *measurePercent;
    figure.allowancePercent = *allowancePercent;
    figure.fallback = fallbackFromName(row.value(8).toString());
    figure.benefitOfDoubt = row.value(9).toBool();
    return figure;
}

QVariantList valuesOf(const PeriodFigure &figure)
{
    return {figure.name,
            tallyText(figure.tally),
            figure.leftOut,
            figure.measure ? QVariant(figure.measure->numerator) : QVariant(),
            figure.measure ? QVariant(figure.measure->denominator) : QVariant(),
            orNothing(figure.measurePercent),
            orNothing(figure.allowancePercent),
            figure.fallback ? fallbackName(*figure.fallback) : QStringLiteral(""),
            figure.benefitOfDoubt ? 1 : 0};
}

QString textOf(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

struct KeptVersion {
    qint64 id = 0;
    bool isApproved = false;
};

Result<std::optional<KeptVersion>> findVersion(Database &database, const QString &period, int version)
{
    std::optional<KeptVersion> kept;
    PUAS_RETURN_IF_FAILED(database.each(
        QStringLiteral(
            "SELECT id, approved_at_ms FROM period_version WHERE period = ? AND version = ?"),
        {period, version}, [&](const QSqlQuery &row) {
            kept = KeptVersion{row.value(0).toLongLong(), !row.value(1).isNull()};
        }));
    return kept;
}

tl::unexpected<Error> isApprovedAlready(const QString &period, int version)
{
    return fail(ErrorCode::AlreadyExists,
                QStringLiteral("version %1 of %2 is approved").arg(version).arg(period));
}

Result<qint64> putRow(Database &database, const PeriodVersion &draft)
{
    const auto kept = findVersion(database, draft.period, draft.version);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept && (*kept)->isApproved)
        return isApprovedAlready(draft.period, draft.version);
    const QVariantList values{draft.rule,           draft.ruleVersion,
                              textOf(draft.reason), textOf(draft.missingKiosks.join(QLatin1Char(' '))),
                              draft.closedAtUtcMs,  draft.closedBy};
    if (*kept) {
        PUAS_RETURN_IF_FAILED(database.run(
            QStringLiteral("UPDATE period_version SET rule = ?, rule_version = ?, reason = ?, "
                           "missing_kiosks = ?, closed_at_ms = ?, closed_by = ? WHERE id = ?"),
            values + QVariantList{(*kept)->id}));
        PUAS_RETURN_IF_FAILED(database.run(
            QStringLiteral("DELETE FROM period_figure WHERE version_id = ?"), {(*kept)->id}));
        return (*kept)->id;
    }
    const auto id = nextId(database, QStringLiteral("period_version"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(database.run(
        QStringLiteral("INSERT INTO period_version (id, period, version, rule, rule_version, reason, "
                       "missing_kiosks, closed_at_ms, closed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{*id, draft.period, draft.version} + values));
    return *id;
}

} // namespace

QString tallyText(const Tally &tally)
{
    QJsonObject scales;
    for (int top = smallestTop; top <= largestTop; ++top) {
        QJsonArray counts;
        qint64 n = 0;
        for (int value = 1; value <= top; ++value) {
            counts.append(tally.count(value, top));
            n += tally.count(value, top);
        }
        if (n > 0)
            scales.insert(QString::number(top), counts);
    }
    return QString::fromUtf8(QJsonDocument(scales).toJson(QJsonDocument::Compact));
}

Result<Tally> tallyFromText(const QString &text)
{
    Tally tally;
    const QJsonObject scales = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto scale = scales.begin(); scale != scales.end(); ++scale) {
        const int top = scale.key().toInt();
        const QJsonArray counts = scale.value().toArray();
        if (isScaleTop(top) && counts.size() == top)
            for (int value = 1; value <= top; ++value)
                tally.add(value, top, counts[value - 1].toInteger());
    }
    if (tallyText(tally) != text)
        return fail(ErrorCode::Damaged, QStringLiteral("the answers of a closed period"));
    return tally;
}

Result<std::vector<PeriodVersion>> PeriodBook::all() const
{
    return read(QStringLiteral(""), {});
}

Result<std::vector<PeriodVersion>> PeriodBook::versionsOf(const QString &period) const
{
    return read(QStringLiteral("WHERE period = ? "), {period});
}

Result<std::vector<PeriodVersion>> PeriodBook::read(const QString &where,
                                                    const QVariantList &values) const
{
    std::vector<std::pair<qint64, PeriodVersion>> rows;
    PUAS_RETURN_IF_FAILED(m_database.each(
        selectVersions + where + QStringLiteral("ORDER BY period, version"), values,
        [&](const QSqlQuery &row) {
            PeriodVersion version;
            version.period = row.value(1).toString();
            version.version = row.value(2).toInt();
            version.rule = row.value(3).toString();
            version.ruleVersion = row.value(4).toInt();
            version.reason = row.value(5).toString();
            version.missingKiosks = row.value(6).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
            version.closedAtUtcMs = row.value(7).toLongLong();
            version.closedBy = row.value(8).toString();
            if (!row.value(9).isNull())
                version.approvedAtUtcMs = row.value(9).toLongLong();
            version.approvedBy = row.value(10).toString();
            rows.emplace_back(row.value(0).toLongLong(), std::move(version));
        }));
    std::vector<PeriodVersion> versions;
    for (auto &[id, version] : rows) {
        PUAS_RETURN_IF_FAILED(readFigures(id, version));
        versions.push_back(std::move(version));
    }
    return versions;
}

Result<> PeriodBook::readFigures(qint64 id, PeriodVersion &version) const
{
    std::optional<Error> complaint;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, f.name, f.answers, f.left_out, f.measure_numerator, "
                       "f.measure_denominator, f.measure_percent, f.allowance_percent, f.fallback, "
                       "f.benefit_of_doubt FROM period_figure f JOIN officer o ON o.id = f.officer_id "
                       "WHERE f.version_id = ? ORDER BY o.nip"),
        {id}, [&](const QSqlQuery &row) {
            auto figure = figureIn(row);
            if (figure)
                version.figures.push_back(std::move(*figure));
            else
                complaint = figure.error();
        }));
    if (complaint)
        return tl::unexpected(*complaint);
    return {};
}

Result<> PeriodBook::putDraft(const PeriodVersion &draft)
{
    const auto id = putRow(m_database, draft);
    if (!id)
        return tl::unexpected(id.error());
    static const QString sql = QStringLiteral(
        "INSERT INTO period_figure (version_id, officer_id, name, answers, left_out, "
        "measure_numerator, measure_denominator, measure_percent, allowance_percent, fallback, "
        "benefit_of_doubt) SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM officer WHERE nip = ?");
    for (const PeriodFigure &figure : draft.figures) {
        const auto added = m_database.run(sql, QVariantList{*id} + valuesOf(figure)
                                                   + QVariantList{figure.officer});
        if (!added)
            return tl::unexpected(added.error());
        if (*added == 0)
            return fail(ErrorCode::NotFound, QStringLiteral("officer %1").arg(figure.officer));
    }
    return {};
}

Result<> PeriodBook::approve(const QString &period, int version, const QString &who, qint64 atUtcMs)
{
    const auto kept = findVersion(m_database, period, version);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return fail(ErrorCode::NotFound, QStringLiteral("version %1 of %2").arg(version).arg(period));
    if ((*kept)->isApproved)
        return isApprovedAlready(period, version);
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("UPDATE period_version SET approved_at_ms = ?, approved_by = ? WHERE id = ?"),
        {atUtcMs, who, (*kept)->id}));
    return {};
}

} // namespace puas
