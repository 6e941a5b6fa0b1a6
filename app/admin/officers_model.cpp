// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officers_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/score_cells.h"
#include "app/admin/sparkline.h"
#include "app/figures/response.h"
#include "app/report/eye_format.h"
#include "app/report/rule_words.h"

namespace puas {

namespace {

int rightAligned()
{
    return int(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

QString placeOf(const ScoreRow &row)
{
    QStringList parts{row.counter, row.service};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void OfficersModel::setRows(std::vector<OfficerRow> rows, const AllowanceRule &rule, bool running)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_running = running;
    m_threshold = rule.threshold().toDouble();
    std::vector<const Score *> scores;
    for (const OfficerRow &row : m_rows)
        scores.push_back(&row.row.score);
    m_scale = commonScale(scores, m_threshold);
    endResetModel();
}

int OfficersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OfficersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OfficersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfficerRow &row = m_rows[size_t(index.row())];
    if (role == KeyRole)
        return row.row.key;
    if (role == EnoughRole)
        return row.row.score.enough;
    const ScoreContext context{row.row.name, m_threshold, m_running};
    switch (Column(index.column())) {
    case Column::Name: return nameCell(row, role);
    case Column::Count: return scoreCell(ScoreCell::Count, row.row.score, context, role);
    case Column::Response: return responseCell(row, role);
    case Column::Answers: return scoreCell(ScoreCell::Answers, row.row.score, context, role);
    case Column::Share:
        return role == SortRole ? QVariant(row.row.shrunk)
                                : scoreCell(ScoreCell::Share, row.row.score, context, role);
    case Column::Scale:
        return role == SortRole ? QVariant(row.row.shrunk)
                                : scoreCell(ScoreCell::Scale, row.row.score, context, role);
    case Column::Allowance: return allowanceCell(row, role);
    case Column::Months: return monthsCell(row, role);
    case Column::Remarks: return remarksCell(row, role);
    }
    return {};
}

QVariant OfficersModel::nameCell(const OfficerRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.row.name;
    case SecondLineRole: return placeOf(row.row);
    case StackedLineRole: {
        QStringList parts{row.row.counter, tr("n %1").arg(EyeFormat().count(row.row.score.n))};
        parts.removeAll(QString());
        if (!row.row.score.enough)
            parts = QStringList{parts.back(), row.row.score.n ? tr("not enough data") : tr("no ratings yet")};
        return parts.join(row.row.score.enough ? QStringLiteral(" · ") : QStringLiteral(", "));
    }
    case AnswersRole: return scoreCell(ScoreCell::Answers, row.row.score, {}, AnswersRole);
    case StrongRole: return true;
    case PhotoRole: return row.photo;
    case Qt::AccessibleTextRole:
        return placeOf(row.row).isEmpty() ? row.row.name : row.row.name + QStringLiteral(", ") + placeOf(row.row);
    case Qt::ToolTipRole: return tr("NIP %1").arg(EyeFormat::nip(row.row.key));
    default: return {};
    }
}

QVariant OfficersModel::responseCell(const OfficerRow &row, int role) const
{
    const RatingCounts &counts = row.row.counts;
    const auto rate = responseRate(counts);
    switch (role) {
    case Qt::DisplayRole:
        return rate ? EyeFormat().share(*rate, 0) : EyeFormat::notApplicable();
    case SortRole: return rate ? rate->toDouble() : -1.0;
    case Qt::TextAlignmentRole: return rightAligned();
    case ToneRole: return QVariant::fromValue(CellTone::Soft);
    case Qt::ToolTipRole:
        return rate ? tr("%1 ratings of %2 served").arg(EyeFormat().count(counts.servedRatings), EyeFormat().count(counts.served))
                    : tr("This office does not count served customers.");
    default: return {};
    }
}

QVariant OfficersModel::allowanceCell(const OfficerRow &row, int role) const
{
    const auto &allowance = row.allowance;
    const bool known = allowance && allowance->allowancePercent;
    switch (role) {
    case Qt::DisplayRole:
        return known ? EyeFormat().decimal(*allowance->allowancePercent) : EyeFormat::notApplicable();
    case SecondLineRole: return allowance && allowance->fallback ? fallbackWords(*allowance->fallback) : QString();
    case SortRole: return known ? allowance->allowancePercent->toDouble() : -1.0;
    case StrongRole: return known && !allowance->fallback;
    case Qt::TextAlignmentRole: return rightAligned();
    case Qt::ToolTipRole:
        return known && allowance->benefitOfDoubt ? tr("Benefit of the doubt: the interval reaches the threshold.") : QString();
    default: return {};
    }
}

QVariant OfficersModel::monthsCell(const OfficerRow &row, int role) const
{
    if (role == SparklineRole) {
        Sparkline line;
        line.threshold = m_threshold;
        for (const MonthScore &month : row.months)
            line.shares.push_back(month.score.n >= fewestShown ? std::optional(month.score.satisfied->toDouble() * 100)
                                                               : std::nullopt);
        if (!row.months.empty())
            line.last = sideOf(row.months.back().score);
        return QVariant::fromValue(line);
    }
    const auto change = [&]() -> std::optional<double> {
        if (row.months.size() < 4)
            return std::nullopt;
        const Score &last = row.months.back().score;
        const Score &before = row.months[row.months.size() - 4].score;
        if (last.n < fewestShown || before.n < fewestShown)
            return std::nullopt;
        return last.satisfied->toDouble() - before.satisfied->toDouble();
    };
    if (role == SortRole)
        return change().value_or(-2.0);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList words;
        for (const MonthScore &month : row.months)
            if (month.score.n >= fewestShown)
                words << EyeFormat().monthShort(month.month) + u' ' + EyeFormat().share(*month.score.satisfied, 1);
        return words.join(QStringLiteral(", "));
    }
    return {};
}

/// The cell tells what is most urgent, its tooltip and its text for assistive technology all.
QVariant OfficersModel::remarksCell(const OfficerRow &row, int role) const
{
    constexpr int objectionUrgency = 4;
    constexpr int markUrgency = 2;
    const bool few = !row.row.score.enough;
    const int marks = int(m_openMarks.value(row.row.key));
    QStringList words;
    if (row.objections > 0)
        words << tr("objection");
    if (marks > 0)
        words << tr("%n mark(s)", nullptr, marks);
    if (few)
        words << (row.row.score.n ? tr("not enough data") : tr("no ratings yet"));
    switch (role) {
    case Qt::DisplayRole: return words.value(0);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return words.join(QStringLiteral(", "));
    case ChipRole:
        return words.isEmpty() ? QString() : row.objections > 0 || marks > 0 ? QStringLiteral("warning") : QStringLiteral("plain");
    case SortRole: return (row.objections > 0 ? objectionUrgency : 0) + (marks > 0 ? markUrgency : 0) + (few ? 1 : 0);
    default: return {};
    }
}

void OfficersModel::setOpenMarks(QHash<QString, qint64> marks)
{
    m_openMarks = std::move(marks);
    if (!m_rows.empty())
        emit dataChanged(index(0, int(Column::Remarks)), index(rowCount() - 1, int(Column::Remarks)));
}

QVariant OfficersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role == ShortHeadRole)
        return column == Column::Allowance ? tr("Allow. %") : QVariant();
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == Column::Count || column == Column::Response || column == Column::Share
            || column == Column::Allowance;
        return right ? rightAligned() : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Officer");
    case Column::Count: return tr("n");
    case Column::Response: return tr("Rating %");
    case Column::Answers: return tr("Four answers");
    case Column::Share: return tr("Satisfied %");
    case Column::Scale: return tr("Share with interval");
    case Column::Allowance: return tr("Allowance %");
    case Column::Months: return tr("12 months");
    case Column::Remarks: return tr("Remarks");
    }
    return {};
}

QStringList OfficersModel::exportHead() const
{
    return QStringList{QStringLiteral("officer"), QStringLiteral("name"), QStringLiteral("counter"), QStringLiteral("service")}
        + exportScoreHead() + exportResponseHead() + QStringList{QStringLiteral("allowance_percent"), QStringLiteral("fallback")};
}

QList<CellKind> OfficersModel::exportKinds() const
{
    return QList<CellKind>({CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text}) + exportScoreKinds() + exportResponseKinds()
        + QList<CellKind>({CellKind::Number, CellKind::Text});
}

QStringList OfficersModel::exportCells(int row) const
{
    const OfficerRow &officer = m_rows[size_t(row)];
    const auto &allowance = officer.allowance;
    return QStringList{officer.row.key, officer.row.name, officer.row.counter, officer.row.service}
        + exportScore(officer.row.score) + exportResponse(officer.row.counts)
        + QStringList{allowance && allowance->allowancePercent ? allowance->allowancePercent->toString() : QString(),
                      allowance && allowance->fallback ? fallbackName(*allowance->fallback) : QString()};
}

} // namespace puas
