// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/marks_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/mark_words.h"
#include "app/report/eye_format.h"

#include <QDateTime>

#include <algorithm>

namespace puas {

namespace {

QDateTime shownMoment(qint64 utcMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone);
}

} // namespace

void MarksModel::setMarks(std::vector<Mark> marks, const QTimeZone &zone)
{
    beginResetModel();
    m_marks = std::move(marks);
    m_zone = zone;
    std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return mark.word.has_value(); });
    endResetModel();
}

int MarksModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_marks, name, &Mark::name);
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int MarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MarksModel::dayOf(const Mark &mark) const
{
    const EyeFormat format;
    const QDate first = shownMoment(mark.fromUtcMs, m_zone).date();
    const QDate last = shownMoment(mark.untilUtcMs, m_zone).date();
    return first == last ? format.shortDate(first)
                         : format.shortDate(first) + QStringLiteral(" – ") + format.shortDate(last);
}

QString MarksModel::timesOf(const Mark &mark) const
{
    const EyeFormat format;
    const QDateTime first = shownMoment(mark.fromUtcMs, m_zone);
    const QDateTime last = shownMoment(mark.untilUtcMs, m_zone);
    return first.date() == last.date()
               ? format.time(first.time()) + QStringLiteral(" – ") + format.time(last.time())
               : QString();
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = m_marks[size_t(index.row())];
    const Column column = Column(index.column());
    const MarkState state = markState(mark);
    if (role == KeyRole)
        return mark.name;
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Ratings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SecondLineRole && column == Column::Kind)
        return markOfficerWords(mark);
    if (role == SecondLineRole && column == Column::When)
        return timesOf(mark);
    if (role == StrongRole)
        return column == Column::Kind && !mark.word;
    if (role == ChipRole)
        return column == Column::State ? QVariant(QLatin1String(state.chip)) : QVariant();
    if (role == Qt::AccessibleTextRole && column == Column::Kind)
        return QStringList{markKindWords(mark.kind),
                           markOfficerWords(mark),
                           mark.place,
                           dayOf(mark),
                           timesOf(mark),
                           markFactWords(mark),
                           state.words}
            .join(QStringLiteral(", "));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kind: return markKindWords(mark.kind);
    case Column::Place: return mark.place;
    case Column::When: return dayOf(mark);
    case Column::Ratings: return EyeFormat().count(mark.size());
    case Column::State: return state.words;
    }
    return {};
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Ratings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kind: return tr("Mark");
    case Column::Place: return tr("Kiosk or counter");
    case Column::When: return tr("When");
    case Column::Ratings: return tr("Ratings");
    case Column::State: return tr("State");
    }
    return {};
}

QStringList MarksModel::exportHead() const
{
    return {QStringLiteral("mark"),      QStringLiteral("kind"),     QStringLiteral("place"),
            QStringLiteral("from"),      QStringLiteral("until"),    QStringLiteral("ratings"),
            QStringLiteral("officers"),  QStringLiteral("decision"), QStringLiteral("reason"),
            QStringLiteral("decided_by")};
}

QList<CellKind> MarksModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Number,
            CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text};
}

QStringList MarksModel::exportCells(int row) const
{
    const Mark &mark = m_marks[size_t(row)];
    QStringList officers;
    for (const MarkedOfficer &officer : mark.officers)
        if (!officer.officer.isEmpty())
            officers << officer.officer;
    const auto utc = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
    };
    return {mark.name,
            markKindName(mark.kind),
            mark.place,
            utc(mark.fromUtcMs),
            utc(mark.untilUtcMs),
            QString::number(mark.size()),
            officers.join(u' '),
            !mark.word           ? QString()
            : mark.word->exclude ? QStringLiteral("exclude")
                                 : QStringLiteral("keep"),
            mark.word ? mark.word->reason : QString(),
            mark.word ? mark.word->who : QString()};
}

} // namespace puas
