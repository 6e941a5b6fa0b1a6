// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/allowance_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/officers_model.h"
#include "app/admin/score_cells.h"
#include "app/report/eye_format.h"
#include "app/report/rule_words.h"

namespace puas {

namespace {

constexpr double hardlyAny = 0.01;
constexpr double nearlyAll = 0.99;
constexpr auto fractions = 4;


QString rupiahCell(const std::optional<qint64> &rupiah)
{
    return rupiah ? QString::number(*rupiah) : QString();
}

QString percentOrDash(const std::optional<Decimal> &value)
{
    return value ? EyeFormat().decimal(*value) : EyeFormat::notApplicable();
}

} // namespace

QString chanceWords(const AllowanceRow &row, int minimumRatings)
{
    if (row.fallback && (!row.forecast || row.score.n + row.expectedFurther < minimumRatings))
        return fallbackWords(*row.fallback);
    if (!row.forecast)
        return EyeFormat::notApplicable();
    const double chance = row.forecast->chanceOfThreshold;
    if (chance < hardlyAny)
        return QStringLiteral("< 1%");
    if (chance > nearlyAll)
        return QStringLiteral("> 99%");
    return EyeFormat().percentage(chance * 100, 0) + u'%';
}

std::optional<ForecastMark> forecastMark(const AllowanceRow &row, double threshold)
{
    if (!row.measure || !row.measureForecast || row.score.n < fewestShown)
        return std::nullopt;
    ForecastMark mark;
    mark.now = row.measure->toDouble();
    mark.expected = row.measureForecast->expected.toDouble();
    mark.low = row.measureForecast->low.toDouble();
    mark.high = row.measureForecast->high.toDouble();
    mark.enough = row.score.enough;
    if (mark.low >= threshold)
        mark.side = Side::Meets;
    else if (mark.high < threshold)
        mark.side = Side::Below;
    return mark;
}

void AllowanceModel::setTable(AllowanceTable table, std::map<QString, QByteArray> photos, bool running)
{
    beginResetModel();
    m_table = std::move(table);
    m_photos = std::move(photos);
    m_running = running;
    std::vector<const Score *> scores;
    for (const AllowanceRow &row : m_table.rows)
        scores.push_back(&row.score);
    m_scale = commonScale(scores, m_table.rule.threshold().toDouble());
    endResetModel();
}

int AllowanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int AllowanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AllowanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AllowanceRow &row = m_table.rows[size_t(index.row())];
    if (role == KeyRole)
        return row.officer;
    switch (const Column column = Column(index.column())) {
    case Column::Name: return nameCell(row, role);
    case Column::Count: return role == EnoughRole ? QVariant() : scoreCell(ScoreCell::Count, row.score, {}, role);
    case Column::Share: return shareCell(row, role);
    case Column::Scale: return scaleCell(row, role);
    default: return figureCell(column, row, role);
    }
}

QVariant AllowanceModel::nameCell(const AllowanceRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.name;
    case PhotoRole: {
        const auto found = m_photos.find(row.officer);
        return found == m_photos.end() ? QByteArray() : found->second;
    }
    case StackedLineRole: return tr("n %1").arg(EyeFormat().count(row.score.n));
    case AnswersRole: return scoreCell(ScoreCell::Answers, row.score, {}, AnswersRole);
    case Qt::AccessibleTextRole: return sentence(row);
    default: return {};
    }
}

QVariant AllowanceModel::shareCell(const AllowanceRow &row, int role) const
{
    const bool shown = row.score.n >= fewestShown;
    switch (role) {
    case Qt::DisplayRole:
        return row.score.n == 0 ? EyeFormat::notApplicable() : shown ? percentOrDash(row.measurePercent) : tr("< 5");
    case SortRole: return row.measure ? row.measure->toDouble() : -1.0;
    case ToneRole:
        return QVariant::fromValue(!row.score.enough ? CellTone::Soft : CellTone::Ink);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant AllowanceModel::scaleCell(const AllowanceRow &row, int role) const
{
    const double threshold = m_table.rule.threshold().toDouble();
    if (role == SortRole)
        return row.measureForecast ? row.measureForecast->expected.toDouble() : -1.0;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return sentence(row);
    if (role == Qt::DisplayRole)
        return row.score.n == 0 ? tr("no ratings yet") : QString();
    if (m_running && role == ForecastRole) {
        const auto mark = forecastMark(row, threshold);
        return mark ? QVariant::fromValue(*mark) : QVariant();
    }
    if (!m_running && role == ShareMarkRole)
        return scoreCell(ScoreCell::Scale, row.score, {row.name, threshold, false}, role);
    return {};
}

QVariant AllowanceModel::figureCell(Column column, const AllowanceRow &row, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole)
        return column == Column::Expected || (!m_running && column == Column::Now);
    if (role == ToneRole)
        return QVariant::fromValue(column == Column::Chance || column == Column::Range ? CellTone::Soft : CellTone::Ink);
    const auto &forecast = row.forecast;
    switch (column) {
    case Column::Chance:
        if (role == SortRole)
            return forecast ? forecast->chanceOfThreshold : 2.0;
        if (role == SecondLineRole && m_running && row.untilThreshold.value_or(0) > 0 && row.score.n >= fewestShown)
            return tr("%1 more").arg(untilWords(row));
        return role == Qt::DisplayRole ? QVariant(chanceWords(row, m_table.rule.minimumRatings)) : QVariant();
    case Column::Rupiah: {
        const auto &amount = m_running ? row.rupiahExpected : row.rupiah;
        if (role == SortRole)
            return amount ? double(*amount) : -1.0;
        return role == Qt::DisplayRole ? QVariant(amount ? EyeFormat().count(*amount) : EyeFormat::notApplicable()) : QVariant();
    }
    case Column::Now:
        if (role == SortRole)
            return row.allowancePercent ? row.allowancePercent->toDouble() : -1.0;
        if (role == SecondLineRole && !m_running && row.fallback)
            return fallbackWords(*row.fallback);
        return role == Qt::DisplayRole ? QVariant(percentOrDash(row.allowancePercent)) : QVariant();
    case Column::Expected:
        if (role == SortRole)
            return forecast ? forecast->expected.toDouble() : -1.0;
        return role == Qt::DisplayRole
            ? QVariant(forecast ? EyeFormat().decimal(round(forecast->expected.toRatio(), 1)) : EyeFormat::notApplicable())
            : QVariant();
    case Column::Range:
        if (role == SortRole)
            return forecast ? forecast->low.toDouble() : -1.0;
        return role == Qt::DisplayRole
            ? QVariant(forecast ? EyeFormat().narrowInterval(forecast->low, forecast->high) : EyeFormat::notApplicable())
            : QVariant();
    default: return {};
    }
}

QString untilWords(const AllowanceRow &row)
{
    if (row.score.n < fewestShown)
        return EyeFormat::notApplicable(); // it would tell the counts
    return row.untilThreshold ? EyeFormat().count(*row.untilThreshold) : EyeFormat::notApplicable();
}

QString AllowanceModel::sentence(const AllowanceRow &row) const
{
    QStringList parts{scoreSentence(row.score, {row.name, m_table.rule.threshold().toDouble(), m_running})};
    if (row.allowancePercent)
        parts << tr("allowance now %1 percent").arg(EyeFormat().decimal(*row.allowancePercent));
    if (row.fallback)
        parts << fallbackWords(*row.fallback);
    if (m_running && row.forecast)
        parts << tr("expected %1 percent, chance of the threshold %2")
                     .arg(EyeFormat().decimal(round(row.forecast->expected.toRatio(), 1)), chanceWords(row, m_table.rule.minimumRatings));
    if (m_running && row.untilThreshold.value_or(0) > 0 && row.score.n >= fewestShown)
        parts << tr("%1 satisfied ratings until %2").arg(untilWords(row), EyeFormat().decimal(m_table.rule.threshold()));
    if (m_running && row.rupiahExpected)
        parts << tr("expected %1").arg(EyeFormat().rupiah(*row.rupiahExpected));
    return parts.join(QStringLiteral(", "));
}

QVariant AllowanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Officer");
    case Column::Count: return tr("n");
    case Column::Share: return m_running ? tr("Satisfied %\nso far") : tr("Satisfied %");
    case Column::Scale: return tr("Where it can end");
    case Column::Chance: return tr("Chance\n≥ %1%").arg(EyeFormat().decimal(m_table.rule.threshold()));
    case Column::Rupiah: return m_running ? tr("Expected\nRp") : tr("Not approved\nRp");
    case Column::Now: return m_running ? tr("Now\n%") : tr("Not approved\n%");
    case Column::Expected: return tr("Expected\n%");
    case Column::Range: return tr("Range\n%");
    }
    return {};
}

QStringList AllowanceModel::exportHead() const
{
    return QStringList{QStringLiteral("officer"), QStringLiteral("name")} + exportScoreHead()
        + QStringList{QStringLiteral("measure_percent"), QStringLiteral("allowance_percent"), QStringLiteral("fallback"),
                      QStringLiteral("rule"), QStringLiteral("forecast_low"), QStringLiteral("forecast_expected"),
                      QStringLiteral("forecast_high"), QStringLiteral("chance_of_threshold"),
                      QStringLiteral("until_threshold"), QStringLiteral("full_rupiah"), QStringLiteral("allowance_rupiah"),
                      QStringLiteral("expected_rupiah")};
}

QList<CellKind> AllowanceModel::exportKinds() const
{
    return QList<CellKind>({CellKind::Text, CellKind::Text}) + exportScoreKinds()
        + QList<CellKind>({CellKind::Number, CellKind::Number, CellKind::Text, CellKind::Text, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number});
}

QStringList AllowanceModel::exportCells(int row) const
{
    const AllowanceRow &cells = m_table.rows[size_t(row)];
    const bool shown = cells.score.n == 0 || cells.score.n >= fewestShown;
    const auto &forecast = cells.forecast;
    return QStringList{cells.officer, cells.name} + exportScore(cells.score)
        + QStringList{!shown ? QStringLiteral("< 5") : cells.measurePercent ? cells.measurePercent->toString() : QString(),
                      cells.allowancePercent ? cells.allowancePercent->toString() : QString(),
                      cells.fallback ? fallbackName(*cells.fallback) : QString(), m_table.rule.id,
                      forecast ? forecast->low.toString() : QString(), forecast ? forecast->expected.toString() : QString(),
                      forecast ? forecast->high.toString() : QString(),
                      forecast ? QString::number(forecast->chanceOfThreshold, 'f', fractions) : QString(),
                      shown && cells.untilThreshold ? QString::number(*cells.untilThreshold) : QString(), rupiahCell(cells.full),
                      rupiahCell(cells.rupiah), rupiahCell(cells.rupiahExpected)};
}

} // namespace puas
